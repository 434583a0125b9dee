using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NewsArchive.Core.Accounts;
using NewsArchive.Core.Articles.Deletion;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Originals;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;
using NewsArchive.Core.Storage.Sqlite;

namespace NewsArchive.Core;

/// <summary>Every registration of the archive, in one place.</summary>
public static class ArchiveServices
{
    /// <summary>Adds the archive that lives in the given folder. <see cref="ArchiveStore.OpenAsync"/> makes it ready for use.</summary>
    /// <param name="dataFolder">Created when it is missing; holds everything the archive keeps.</param>
    public static IServiceCollection AddArchive(this IServiceCollection services, string dataFolder, Action<ImportOptions>? configureImport = null)
    {
        var folder = new ArchiveFolder(dataFolder);
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(folder);
        services.AddDbContextPool<ArchiveDbContext, SqliteArchiveDbContext>(options => options.UseArchive(folder));
        services.AddSingleton<PhraseRarity>();
        services.AddScoped<ISearchIndex, SqliteSearchIndex>();
        services.AddScoped<Reindexing>();
        services.AddScoped<ArchiveStore>();
        services.AddScoped<Importer>();
        services.AddScoped<BatchRemoval>();
        services.AddScoped<ArticleDeletion>();
        services.AddScoped<FixityCheck>();
        services.AddScoped<AccountStore>();
        services.AddScoped<AccountSessions>();

        var import = services.AddOptions<ImportOptions>().ValidateOnStart();
        foreach (var (holds, rule) in ImportOptions.Rules)
            import.Validate(holds, rule);
        if (configureImport is not null)
            import.Configure(configureImport);

        return services;
    }
}
