using System.Xml;

namespace NewsArchive.Extraction.Formats;

/// <summary>XML whose elements stand one inside the other more often than is allowed.</summary>
internal sealed class XmlTooDeepException(int deepest, int line) : XmlException(null, null, line, 0)
{
    public string Problem => $"it is nested more than {deepest} deep";
}
