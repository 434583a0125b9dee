namespace NewsArchive.Core.Search;

/// <summary>On which days articles name a party and quote it, the newest first.</summary>
public sealed record PartyDays(IReadOnlyList<DatedRow> Articles, IReadOnlyList<DatedRow> Quotes);

/// <param name="Row">The <see cref="Articles.Article.IndexRow"/> of the article.</param>
/// <param name="Day">The first day of its date, which may be no more than a month or a year; null without a date.</param>
public readonly record struct DatedRow(long Row, DateOnly? Day);
