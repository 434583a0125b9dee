using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Accounts;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Articles.Deletion;
using NewsArchive.Core.Articles.Versions;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Originals;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Storage.Mapping;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Core.Storage;

/// <summary>The archive's tables. A database provider adds what only it has in a subclass.</summary>
public abstract class ArchiveDbContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Original> Originals => Set<Original>();
    public DbSet<OriginalContent> OriginalContents => Set<OriginalContent>();
    public DbSet<Article> Articles => Set<Article>();
    public DbSet<ArticleVersion> ArticleVersions => Set<ArticleVersion>();
    public DbSet<Tombstone> Tombstones => Set<Tombstone>();
    public DbSet<Quote> Quotes => Set<Quote>();
    public DbSet<CitedSource> CitedSources => Set<CitedSource>();
    public DbSet<Party> Parties => Set<Party>();
    public DbSet<PartyAlias> PartyAliases => Set<PartyAlias>();
    public DbSet<UnnamedSpeaker> UnnamedSpeakers => Set<UnnamedSpeaker>();
    public DbSet<Mention> Mentions => Set<Mention>();
    public DbSet<PartyJudgement> PartyJudgements => Set<PartyJudgement>();
    public DbSet<ArticleParty> ArticleParties => Set<ArticleParty>();
    public DbSet<FixityRun> FixityRuns => Set<FixityRun>();
    public DbSet<RecordedFailure> FixityFailures => Set<RecordedFailure>();
    public DbSet<ImportBatch> ImportBatches => Set<ImportBatch>();
    public DbSet<ImportItem> ImportItems => Set<ImportItem>();
    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<AccountSession> AccountSessions => Set<AccountSession>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ArchiveDbContext).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<ClockTime>().HaveConversion<ClockTimeConverter>();
        configurationBuilder.Properties<PartialDate>().HaveConversion<PartialDateConverter>();
        configurationBuilder.Properties<RoleFields>().HaveConversion<int>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }
}
