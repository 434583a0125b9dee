using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace NewsArchive.Web.Display;

/// <summary>What SVG needs on several pages.</summary>
public static class Svg
{
    /// <summary>A number as SVG writes it, whatever the culture.</summary>
    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Words in a picture, which Razor would take for its own element of that name.</summary>
    /// <param name="x">Where they begin, in hundredths of the width.</param>
    /// <param name="y">Where their line stands, in pixels.</param>
    public static IHtmlContent Text(double x, int y, string words)
    {
        var text = new TagBuilder("text");
        text.Attributes["x"] = Number(x) + "%";
        text.Attributes["y"] = Number(y);
        text.InnerHtml.Append(words);
        return text;
    }
}
