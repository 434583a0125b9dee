using System.Xml;
using System.Xml.Linq;

namespace NewsArchive.Extraction.Formats.Feeds;

/// <summary>Tells where the elements of a feed stand in the text that it was parsed from.</summary>
internal sealed class FeedPlaces
{
    private readonly string text;
    private readonly List<int> lines = [];

    /// <param name="text">The decoded file, with line ends as \n.</param>
    /// <param name="start">Where in it the parser began.</param>
    public FeedPlaces(string text, int start)
    {
        this.text = text;
        lines.Add(start);
        while (text.IndexOf('\n', lines[^1]) is >= 0 and var end)
            lines.Add(end + 1);
    }

    /// <summary>The characters from the start tag to the end tag of an element that has words.</summary>
    public TextSpan Of(XElement element)
    {
        using var reader = element.CreateReader();
        reader.Read();
        var start = PlaceOf(reader) - "<".Length;
        var depth = reader.Depth;
        while (reader.Read() && (reader.NodeType != XmlNodeType.EndElement || reader.Depth > depth))
        {
        }

        return TextSpan.Between(start, text.IndexOf('>', PlaceOf(reader)) + 1);
    }

    private int PlaceOf(XmlReader reader)
    {
        var info = (IXmlLineInfo)reader;
        return lines[info.LineNumber - 1] + info.LinePosition - 1;
    }
}
