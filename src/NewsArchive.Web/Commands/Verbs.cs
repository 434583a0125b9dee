using System.CommandLine;
using NewsArchive.Core.Importing;

namespace NewsArchive.Web.Commands;

/// <summary>Everything the program can be told to do.</summary>
internal static class Verbs
{
    public static RootCommand Create(ArchiveOpener openArchive, SiteBuilder buildSite, Func<ImportOptions> importOptions)
    {
        var root = new RootCommand("A news archive: import articles, read them, search them by person and organization.")
        {
            CommonOptions.Data,
            ServeCommand.Create(buildSite),
            ImportCommand.Create(openArchive),
            ExtractCommand.Create(importOptions),
            VerifyCommand.Create(openArchive),
            ReindexCommand.Create(openArchive),
            ExportCommand.Create(openArchive),
            UserCommand.Create(openArchive),
        };
        ServeCommand.AddTo(root, buildSite);
        return root;
    }
}
