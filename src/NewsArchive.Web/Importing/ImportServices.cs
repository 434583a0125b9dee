using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace NewsArchive.Web.Importing;

/// <summary>Registers uploads and the worker that imports them.</summary>
internal static class ImportServices
{
    public static IServiceCollection AddImports(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<UploadOptions>().Bind(configuration.GetSection(UploadOptions.Section))
            .Validate(options => options.AreValid, UploadOptions.Rule).ValidateOnStart();
        services.AddOptions<FormOptions>().Configure<IOptions<UploadOptions>>((form, upload) =>
        {
            form.MultipartBodyLengthLimit = upload.Value.MaxUploadBytes;
            form.ValueCountLimit = upload.Value.MaxUploadFiles + 16;
        });
        services.AddSingleton<ImportQueue>();
        services.AddScoped<SeedImport>();
        services.AddHostedService<ImportWorker>();
        return services;
    }
}
