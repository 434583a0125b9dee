using System.Xml;
using System.Xml.Linq;

namespace NewsArchive.Extraction.Formats;

/// <summary>Parses XML that nobody vouches for: a document type is passed over with all its entities, nothing is fetched, and depth is bounded.</summary>
internal static class SafeXml
{
    /// <summary>Far more than any feed or document has; trees deeper than the stack must never be built.</summary>
    private const int Deepest = 200;

    /// <returns>The tree; its elements know the lines that they stand in.</returns>
    /// <exception cref="XmlException">The XML is broken or too deep.</exception>
    public static XDocument Parse(string xml)
    {
        using (var reader = Reader(new StringReader(xml)))
            CheckDepth(reader);
        using (var reader = Reader(new StringReader(xml)))
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
    }

    /// <summary>The tree of XML that was checked before.</summary>
    /// <exception cref="XmlException">The XML is broken.</exception>
    public static XElement Load(Stream xml)
    {
        using var reader = XmlReader.Create(xml, Settings);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
    }

    /// <summary>Reads to the end without building anything.</summary>
    /// <exception cref="XmlException">The XML is broken or too deep.</exception>
    public static void Check(Stream xml)
    {
        using var reader = XmlReader.Create(xml, Settings);
        CheckDepth(reader);
    }

    private static XmlReader Reader(StringReader xml) => XmlReader.Create(xml, Settings);

    private static void CheckDepth(XmlReader reader)
    {
        while (reader.Read())
        {
            if (reader.Depth > Deepest)
                throw new XmlTooDeepException(Deepest, ((IXmlLineInfo)reader).LineNumber);
        }
    }

    private static XmlReaderSettings Settings => new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
}
