using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace NewsArchive.Extraction.Formats.Word;

/// <summary>One part of a document, unpacked. The package was checked before, so that neither its size nor its depth can hurt.</summary>
/// <param name="Name">As in "word/document.xml".</param>
/// <param name="Xml">Its bytes.</param>
/// <param name="Root">The same as a tree, which costs a twentieth of the typed one.</param>
internal sealed record WordPart(string Name, ReadOnlyMemory<byte> Xml, XElement Root)
{
    public static WordPart Of(OpenXmlPart part)
    {
        using var unpacked = new MemoryStream();
        using (var packed = part.GetStream(FileMode.Open, FileAccess.Read))
            packed.CopyTo(unpacked);
        var xml = unpacked.ToArray();
        return new(part.Uri.OriginalString.TrimStart('/'), xml, SafeXml.Load(new MemoryStream(xml, writable: false)));
    }
}
