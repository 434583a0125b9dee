using System.Globalization;
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
        // A file that is here already shows as a failed command first; the importer says what it means.
        .MinimumLevel.Override("Microsoft.EntityFrameworkCore", LogEventLevel.Fatal)
        .Enrich.With<HarmlessValues>()
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

    private sealed class HarmlessValues : ILogEventEnricher
    {
        public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
        {
            foreach (var (name, value) in logEvent.Properties.ToList())
                if (value is ScalarValue { Value: string text } && HarmlessText.Of(text) is var harmless && harmless != text)
                    logEvent.AddOrUpdateProperty(new LogEventProperty(name, new ScalarValue(harmless)));
        }
    }
}
