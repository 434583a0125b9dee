using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Accounts;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Articles.Deletion;
using NewsArchive.Core.Articles.Versions;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Originals;
using NewsArchive.Core.Parties;

namespace NewsArchive.Core.Storage.Mapping;

internal sealed class OriginalMapping : IEntityTypeConfiguration<Original>
{
    public void Configure(EntityTypeBuilder<Original> original)
    {
        original.HasIndex(o => o.Sha256).IsUnique();
        original.HasOne(o => o.Content).WithOne(c => c.Original).HasForeignKey<OriginalContent>(c => c.OriginalId);
    }
}

internal sealed class OriginalContentMapping : IEntityTypeConfiguration<OriginalContent>
{
    public void Configure(EntityTypeBuilder<OriginalContent> content)
    {
        content.HasKey(c => c.OriginalId);
        content.Property(c => c.Bytes).HasConversion<PackedBytesConverter>();
    }
}

internal sealed class FixityRunMapping : IEntityTypeConfiguration<FixityRun>
{
    public void Configure(EntityTypeBuilder<FixityRun> run) => run.HasMany(r => r.Failures).WithOne().HasForeignKey(failure => failure.RunId);
}

internal sealed class RecordedFailureMapping : IEntityTypeConfiguration<RecordedFailure>
{
    public void Configure(EntityTypeBuilder<RecordedFailure> failure)
    {
        failure.ToTable("FixityFailures");
        failure.HasOne<Original>().WithMany().HasForeignKey(f => f.OriginalId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ArticleMapping : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> article)
    {
        article.Property(a => a.Text).HasConversion<PackedTextConverter>();
        article.HasIndex(a => new { a.OriginalId, a.Ordinal }).IsUnique();
        article.HasIndex(a => a.IndexRow).IsUnique();
        article.HasOne(a => a.Original).WithMany().OnDelete(DeleteBehavior.Restrict);
        article.HasOne(a => a.Batch).WithMany().HasForeignKey(a => a.BatchId).OnDelete(DeleteBehavior.Restrict);
        article.HasOne(a => a.Publisher).WithMany().HasForeignKey(a => a.PublisherId).OnDelete(DeleteBehavior.SetNull);
    }
}

internal sealed class ArticleVersionMapping : IEntityTypeConfiguration<ArticleVersion>
{
    public void Configure(EntityTypeBuilder<ArticleVersion> version)
    {
        version.HasKey(v => v.ArticleId);
        version.HasOne<Article>().WithOne().HasForeignKey<ArticleVersion>(v => v.ArticleId);
        version.HasIndex(v => v.Key).HasFilter("\"Key\" IS NOT NULL");
        version.HasIndex(v => new { v.ChainId, v.Number }).IsUnique();
    }
}

internal sealed class TombstoneMapping : IEntityTypeConfiguration<Tombstone>
{
    public void Configure(EntityTypeBuilder<Tombstone> tombstone)
    {
        tombstone.HasKey(t => t.ArticleId);
        tombstone.Property(t => t.ArticleId).ValueGeneratedNever();
        tombstone.HasIndex(t => t.Sha256);
        tombstone.HasIndex(t => t.ChainId);
        tombstone.HasMany(t => t.Quotes).WithOne().HasForeignKey(q => q.ArticleId);
    }
}

internal sealed class DeletedQuoteMapping : IEntityTypeConfiguration<DeletedQuote>
{
    public void Configure(EntityTypeBuilder<DeletedQuote> quote)
    {
        quote.ToTable("DeletedQuotes");
        quote.HasKey(q => q.QuoteId);
        quote.Property(q => q.QuoteId).ValueGeneratedNever();
    }
}

internal sealed class ArticleBlockMapping : IEntityTypeConfiguration<ArticleBlock>
{
    public void Configure(EntityTypeBuilder<ArticleBlock> block)
    {
        block.ComplexProperty(b => b.Span);
        block.ComplexProperty(b => b.Source);
    }
}

internal sealed class ArticleFindingMapping : IEntityTypeConfiguration<ArticleFinding>
{
    public void Configure(EntityTypeBuilder<ArticleFinding> finding) => finding.ComplexProperty(f => f.Span);
}

internal sealed class QuoteMapping : IEntityTypeConfiguration<Quote>
{
    public void Configure(EntityTypeBuilder<Quote> quote)
    {
        quote.ComplexProperty(q => q.Span);
        quote.ComplexProperty(q => q.SpeakerSpan);
        quote.ComplexProperty(q => q.CueSpan);
        quote.ComplexProperty(q => q.MediumSpan);
        quote.ComplexProperty(q => q.AddresseeSpan);
        quote.ComplexProperty(q => q.DateSaidSpan);
        quote.Property(q => q.Marked).HasConversion<TextSpansConverter>(TextSpansConverter.Comparer);
        quote.HasOne(q => q.Speaker).WithMany().HasForeignKey(q => q.SpeakerId).OnDelete(DeleteBehavior.SetNull);
        quote.HasOne(q => q.UnnamedSpeaker).WithMany().HasForeignKey(q => q.UnnamedSpeakerId).OnDelete(DeleteBehavior.SetNull);

        // Few quotes have one of these.
        quote.HasIndex(q => q.UnnamedSpeakerId).HasFilter("UnnamedSpeakerId IS NOT NULL");
        quote.HasIndex(q => q.AddresseeId).HasFilter("AddresseeId IS NOT NULL");
        quote.HasIndex(q => q.DeniedQuoteId).HasFilter("DeniedQuoteId IS NOT NULL");

        // Those that an older program stored without theirs; empty once they have them.
        quote.HasIndex(q => q.Id, "IX_Quotes_UnnamedSpeakerMissing")
            .HasFilter("SpeakerText IS NOT NULL AND SpeakerId IS NULL AND UnnamedSpeakerId IS NULL AND (SpeakerKind IS NULL OR SpeakerKind = 'Role')");
        quote.HasOne(q => q.Addressee).WithMany().HasForeignKey(q => q.AddresseeId).OnDelete(DeleteBehavior.SetNull);
        quote.HasOne(q => q.DeniedQuote).WithMany().HasForeignKey(q => q.DeniedQuoteId).OnDelete(DeleteBehavior.SetNull);
        quote.HasMany(q => q.Chain).WithOne().HasForeignKey(l => l.QuoteId);
        quote.HasMany(q => q.Parties).WithOne().HasForeignKey(p => p.QuoteId);
    }
}

internal sealed class DenialMapping : IEntityTypeConfiguration<Denial>
{
    public void Configure(EntityTypeBuilder<Denial> denial)
    {
        denial.ToTable("Denials");
        denial.ComplexProperty(d => d.Span);
        denial.ComplexProperty(d => d.SpeakerSpan);
        denial.ComplexProperty(d => d.CueSpan);
        denial.ComplexProperty(d => d.WhatSpan);
        denial.HasOne(d => d.Speaker).WithMany().HasForeignKey(d => d.SpeakerId).OnDelete(DeleteBehavior.SetNull);
        denial.HasOne(d => d.DeniedQuote).WithMany().HasForeignKey(d => d.DeniedQuoteId).OnDelete(DeleteBehavior.SetNull);
        denial.HasOne(d => d.Quote).WithMany().HasForeignKey(d => d.QuoteId).OnDelete(DeleteBehavior.SetNull);
    }
}

internal sealed class QuotePartyMapping : IEntityTypeConfiguration<QuoteParty>
{
    public void Configure(EntityTypeBuilder<QuoteParty> part)
    {
        part.HasKey(p => new { p.QuoteId, p.Ordinal });
        part.ComplexProperty(p => p.Span);
        part.HasOne(p => p.Party).WithMany().HasForeignKey(p => p.PartyId).OnDelete(DeleteBehavior.SetNull);
    }
}

internal sealed class QuoteLinkMapping : IEntityTypeConfiguration<QuoteLink>
{
    public void Configure(EntityTypeBuilder<QuoteLink> link)
    {
        link.HasKey(l => new { l.QuoteId, l.Ordinal });
        link.HasOne(l => l.Source).WithMany().HasForeignKey(l => l.SourceId);
    }
}

internal sealed class CitedSourceMapping : IEntityTypeConfiguration<CitedSource>
{
    public void Configure(EntityTypeBuilder<CitedSource> source)
    {
        source.ComplexProperty(s => s.Span);
        source.ComplexProperty(s => s.DateSpan);
        source.HasOne(s => s.Party).WithMany().HasForeignKey(s => s.PartyId).OnDelete(DeleteBehavior.SetNull);
    }
}

internal sealed class PartyMapping : IEntityTypeConfiguration<Party>
{
    public void Configure(EntityTypeBuilder<Party> party)
    {
        party.HasIndex(p => new { p.Kind, p.ArticleCount });
        party.HasIndex(p => new { p.Kind, p.QuoteCount });
    }
}

internal sealed class UnnamedSpeakerMapping : IEntityTypeConfiguration<UnnamedSpeaker>
{
    public void Configure(EntityTypeBuilder<UnnamedSpeaker> speaker)
    {
        speaker.HasIndex(s => s.FoldedWords).IsUnique();
        speaker.HasIndex(s => s.QuoteCount);
    }
}

internal sealed class PartyAliasMapping : IEntityTypeConfiguration<PartyAlias>
{
    public void Configure(EntityTypeBuilder<PartyAlias> alias)
    {
        alias.HasIndex(a => new { a.PartyId, a.FoldedName }).IsUnique();
        alias.HasIndex(a => a.FoldedName);
        alias.HasIndex(a => a.Key);
        alias.HasIndex(a => new { a.ShortKey, a.DateLast });
    }
}

internal sealed class MentionMapping : IEntityTypeConfiguration<Mention>
{
    public void Configure(EntityTypeBuilder<Mention> mention)
    {
        mention.ComplexProperty(m => m.Span);
        mention.ComplexProperty(m => m.RoleSpan);
        mention.HasIndex(m => new { m.PartyId, m.ArticleId });
        mention.HasIndex(m => new { m.PartyId, m.ArticleId }, "IX_Mentions_WithRole").HasFilter("Role IS NOT NULL");
        mention.HasOne(m => m.Party).WithMany().HasForeignKey(m => m.PartyId);
    }
}

internal sealed class ArticlePartyMapping : IEntityTypeConfiguration<ArticleParty>
{
    public void Configure(EntityTypeBuilder<ArticleParty> part)
    {
        part.HasKey(p => new { p.ArticleId, p.PartyId });
        part.HasIndex(p => new { p.PartyId, p.ArticleId });
        part.HasIndex(p => new { p.PartyId, p.ArticleId }, "IX_ArticleParties_Probable").HasFilter("IsProbable");
        part.HasIndex(p => new { p.SurnameKey, p.SurnameDate }).HasFilter("SurnameKey IS NOT NULL");
        part.Property(p => p.Parts).HasConversion<int>();
    }
}

internal sealed class PartyJudgementMapping : IEntityTypeConfiguration<PartyJudgement>
{
    public void Configure(EntityTypeBuilder<PartyJudgement> judgement)
    {
        judgement.HasIndex(j => new { j.FirstSha256, j.FirstOrdinal });
        judgement.HasIndex(j => new { j.SecondSha256, j.SecondOrdinal });
    }
}

internal sealed class ImportBatchMapping : IEntityTypeConfiguration<ImportBatch>
{
    public void Configure(EntityTypeBuilder<ImportBatch> batch) => batch.HasIndex(b => b.FinishedAt);
}

internal sealed class ImportItemMapping : IEntityTypeConfiguration<ImportItem>
{
    public void Configure(EntityTypeBuilder<ImportItem> item)
    {
        item.HasIndex(i => i.Status).HasFilter("Status = 'Waiting'");

        // The pages of a batch are in the order of its items; whether one still waits, and how many came to what, must not be found by reading them all.
        item.HasIndex(i => i.BatchId);
        item.HasIndex(i => new { i.BatchId, i.Status });
        item.HasOne(i => i.Original).WithMany().HasForeignKey(i => i.OriginalId).OnDelete(DeleteBehavior.SetNull);
        item.HasOne(i => i.Pending).WithOne().HasForeignKey<PendingFile>(p => p.ItemId);
    }
}

internal sealed class PendingFileMapping : IEntityTypeConfiguration<PendingFile>
{
    public void Configure(EntityTypeBuilder<PendingFile> pending) => pending.HasKey(p => p.ItemId);
}

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> account) => account.HasIndex(a => a.FoldedName).IsUnique();
}

internal sealed class AccountSessionMapping : IEntityTypeConfiguration<AccountSession>
{
    public void Configure(EntityTypeBuilder<AccountSession> session) => session.HasIndex(s => s.KeyHash).IsUnique();
}
