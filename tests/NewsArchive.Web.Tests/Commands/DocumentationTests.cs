using System.CommandLine;
using NewsArchive.Core.Importing;
using NewsArchive.Web.Commands;
using NewsArchive.Web.Importing;
using NewsArchive.Web.Security;

namespace NewsArchive.Web.Tests.Commands;

public sealed class DocumentationTests
{
    private static readonly string Docs = Path.Combine(Repository(), "docs");

    [Fact]
    public void Every_verb_and_option_is_named_in_the_documentation()
    {
        var text = File.ReadAllText(Path.Combine(Docs, "cli.md"));
        var root = Verbs.Create(_ => throw new NotSupportedException(), (_, _) => throw new NotSupportedException(), () => new ImportOptions());

        foreach (var command in AllBelow(root))
        {
            Assert.Contains($"newsarchive {NameOf(command)}", text, StringComparison.Ordinal);
            Assert.All(command.Options.Concat(root.Options), option => Assert.True(IsBuiltIn(option) || text.Contains(option.Name, StringComparison.Ordinal), option.Name));
        }

        static string NameOf(Command command) => string.Join(' ', Ancestors(command).Reverse());
    }

    [Theory]
    [InlineData(typeof(ImportOptions), ImportOptions.Section)]
    [InlineData(typeof(UploadOptions), UploadOptions.Section)]
    [InlineData(typeof(ProxyOptions), ProxyOptions.Section)]
    public void Every_setting_is_named_in_the_documentation(Type options, string section)
    {
        var text = File.ReadAllText(Path.Combine(Docs, "configuration.md"));

        Assert.All(
            options.GetProperties().Where(property => property.SetMethod is not null),
            property => Assert.Contains($"`{section}:{property.Name}`", text, StringComparison.Ordinal));
    }

    private static IEnumerable<Command> AllBelow(Command command) => command.Subcommands.SelectMany(sub => AllBelow(sub).Prepend(sub)).Where(c => c.Action is not null);

    private static IEnumerable<string> Ancestors(Command command)
    {
        for (Command? current = command; current is not (null or RootCommand); current = current.Parents.OfType<Command>().FirstOrDefault())
            yield return current.Name;
    }

    private static bool IsBuiltIn(Option option) => option.Name is "--help" or "--version";

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "NewsArchive.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
