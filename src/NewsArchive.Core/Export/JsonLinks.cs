using NewsArchive.Core.Articles;
using NewsArchive.Core.Parties;

namespace NewsArchive.Core.Export;

/// <summary>Where stored things are found on the site.</summary>
public sealed record JsonLinks(Func<Article, string> Article, Func<Party, string> Party, Func<UnnamedSpeaker, string> UnnamedSpeaker);
