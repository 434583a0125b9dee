using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace NewsArchive.Web.Security;

/// <summary>What protects the site as a whole: headers, keys, proxies, cookies of forms.</summary>
internal static class SiteSecurity
{
    /// <summary>The policy of imported files as they came: should a browser open one all the same, nothing in it runs or loads.</summary>
    public const string OriginalsPolicy = "Originals";

    /// <summary>The policy of the cards of quotes, which other pages may show in a frame: nothing in them runs, and only the style sheet loads.</summary>
    public const string CardsPolicy = "Cards";

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
            .AddPolicy(CardsPolicy, policies => HeadersOfAll(policies).AddContentSecurityPolicy(policy =>
            {
                policy.AddDefaultSrc().None();
                policy.AddStyleSrc().Self();
                policy.AddBaseUri().None();
                policy.AddFormAction().None();
                policy.AddFrameAncestors().From("*");
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

    private static HeaderPolicyCollection CommonHeaders(HeaderPolicyCollection policies) => HeadersOfAll(policies)
        .AddFrameOptionsDeny()
        .AddCrossOriginResourcePolicy(policy => policy.SameOrigin());

    private static HeaderPolicyCollection HeadersOfAll(HeaderPolicyCollection policies) => policies
        .AddContentTypeOptionsNoSniff()
        .AddReferrerPolicySameOrigin()
        .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
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
