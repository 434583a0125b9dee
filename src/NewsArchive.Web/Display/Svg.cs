using System.Globalization;

namespace NewsArchive.Web.Display;

/// <summary>Numbers as SVG writes them, whatever the culture.</summary>
public static class Svg
{
    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
