using System.Text;
using System.Xml.Linq;

namespace NewsArchive.Extraction.Formats.Word;

/// <summary>The words of a paragraph as Word shows them: insertions are in, deletions, hidden text and field codes are out.</summary>
internal static class WordText
{
    private const char NoBreakHyphen = '\u2011';

    public static string Of(XElement paragraph)
    {
        var words = new StringBuilder();
        Append(words, paragraph);
        return words.ToString();
    }

    // The package was checked for depth before it was opened, so recursion is safe here.
    private static void Append(StringBuilder words, XElement parent)
    {
        foreach (var element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "t":
                    words.Append(element.Value);
                    break;
                case "tab":
                    words.Append('\t');
                    break;
                case "br" or "cr":
                    words.Append('\n');
                    break;
                case "noBreakHyphen":
                    words.Append(NoBreakHyphen);
                    break;
                case "del" or "moveFrom" or "Fallback" or "pPr" or "rPr":
                case "p": // a paragraph inside another is a text box, read by itself
                case "r" when IsHidden(element):
                    break;
                default:
                    Append(words, element);
                    break;
            }
        }
    }

    private static bool IsHidden(XElement run) => run.Elements().FirstOrDefault() is { Name.LocalName: "rPr" } properties && properties.Elements().Any(property => property.Name.LocalName == "vanish");
}
