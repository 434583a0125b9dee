using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace NewsArchive.Web.Security;

/// <summary>What protects the site as a whole: headers, keys, proxies, cookies of forms.</summary>
internal static class SiteSecurity
{
    /// <summary>The policy of imported files as they came: should a browser open one all the same, nothing in it runs or loads.</summary>
    public const string OriginalsPolicy = "Originals";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public static IServiceCollection AddSiteSecurity(this IServiceCollection services, IConfiguration configuration, string dataFolder)
    {
        services.AddOptions<ProxyOptions>().Bind(configuration.GetSection(ProxyOptions.Section))
            .Validate(options => options.AreValid, ProxyOptions.Rule).ValidateOnStart();
        services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<ProxyOptions>>((forwarded, proxies) => proxies.Value.Apply(forwarded));
        services.AddDataProtection()
            .SetApplicationName("NewsArchive")
            .PersistKeysToFileSystem(CreatePrivateFolder(Path.Combine(dataFolder, "keys")));
        services.AddSecurityHeaderPolicies()
            .SetDefaultPolicy(policies => CommonHeaders(policies).AddContentSecurityPolicy(policy =>
            {
                policy.AddDefaultSrc().Self();
                policy.AddObjectSrc().None();
                policy.AddBaseUri().None();
                policy.AddFormAction().Self();
                policy.AddFrameAncestors().None();
            }))
            .AddPolicy(OriginalsPolicy, policies => CommonHeaders(policies).AddContentSecurityPolicy(policy =>
            {
                policy.AddDefaultSrc().None();
                policy.AddFrameAncestors().None();
                policy.AddSandbox();
            }));
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "newsarchive-form";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.Cookie.SameSite = SameSiteMode.Strict;
        });
        return services;
    }

    /// <summary>The policy admits what comes from the site itself and nothing that is written into a page.</summary>
    public static IApplicationBuilder UseSiteSecurityHeaders(this IApplicationBuilder app) => app.UseSecurityHeaders();

    private static HeaderPolicyCollection CommonHeaders(HeaderPolicyCollection policies) => policies
        .AddContentTypeOptionsNoSniff()
        .AddFrameOptionsDeny()
        .AddReferrerPolicySameOrigin()
        .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
        .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
        .AddPermissionsPolicyWithDefaultSecureDirectives()
        .RemoveServerHeader();

    private static DirectoryInfo CreatePrivateFolder(string path)
    {
        if (OperatingSystem.IsWindows())
            return Directory.CreateDirectory(path);

        var folder = Directory.CreateDirectory(path, OwnerOnly);
        folder.UnixFileMode = OwnerOnly;
        return folder;
    }
}
