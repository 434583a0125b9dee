using System.Globalization;
using System.Text;
using NewsArchive.Core.Storage;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace NewsArchive.Web;

/// <summary>Where log messages go; the only place that knows Serilog.</summary>
internal static class Logging
{
    private const long LargestFileBytes = 50 * 1024 * 1024;
    private const int FilesKept = 31;
    private const string FileLine = "{Timestamp:yyyy-MM-ddTHH:mm:ss.fffK} {Level:u3} {SourceContext} {Message:lj}{NewLine}{Exception}";
    private const string ConsoleLine = "{Timestamp:HH:mm:ss} {Message:lj}{NewLine}{Exception}";

    /// <summary>Files of a day each in the archive's "logs" folder, and the same without details on standard error.</summary>
    public static IServiceCollection AddArchiveLogging(this IServiceCollection services, string dataFolder) => services.AddSerilog(log => log
        .MinimumLevel.Information()
        .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
        .MinimumLevel.Override("System", LogEventLevel.Warning)
        .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
        .Enrich.With<HarmlessText>()
        .WriteTo.Console(
            outputTemplate: ConsoleLine, formatProvider: CultureInfo.InvariantCulture, standardErrorFromLevel: LogEventLevel.Verbose)
        .WriteTo.File(
            Path.Combine(dataFolder, "logs", "newsarchive-.log"),
            outputTemplate: FileLine,
            formatProvider: CultureInfo.InvariantCulture,
            rollingInterval: RollingInterval.Day,
            rollOnFileSizeLimit: true,
            fileSizeLimitBytes: LargestFileBytes,
            retainedFileCountLimit: FilesKept));

    /// <summary>Names of files come from strangers: line ends could fake log lines, direction marks could hide what a line says.</summary>
    private sealed class HarmlessText : ILogEventEnricher
    {
        public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
        {
            foreach (var (name, value) in logEvent.Properties.ToList())
                if (value is ScalarValue { Value: string text } && text.Any(IsHarmful))
                    logEvent.AddOrUpdateProperty(new LogEventProperty(name, new ScalarValue(Escape(text))));
        }

        private static bool IsHarmful(char c) =>
            char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

        private static string Escape(string text)
        {
            var harmless = new StringBuilder(text.Length);
            foreach (var c in text)
                _ = IsHarmful(c) ? harmless.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}") : harmless.Append(c);
            return harmless.ToString();
        }
    }
}
