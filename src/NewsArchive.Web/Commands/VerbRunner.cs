using System.CommandLine;
using System.CommandLine.Invocation;
using Microsoft.Extensions.Options;
using NewsArchive.Core.Storage;

namespace NewsArchive.Web.Commands;

/// <summary>Runs a verb and turns however it ends into an exit status and a message that says what to do.</summary>
internal static class VerbRunner
{
    // "serve" has its own, longer patience; the others only finish the file at hand.
    private static readonly TimeSpan PatienceAfterInterrupt = TimeSpan.FromSeconds(30);

    public static async Task<int> RunAsync(ParseResult parsed)
    {
        try
        {
            var status = await parsed.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = PatienceAfterInterrupt,
            });
            return parsed.Action is ParseErrorAction ? ExitCode.WrongUsage : status;
        }
        catch (Exception failure) when (failure is ArchiveUnavailableException or OptionsValidationException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return ExitCode.Refused;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped before the end. What was done so far is kept; run it again to go on.");
            return ExitCode.Refused;
        }
        catch (Exception failure) when (failure is not HostAbortedException)
        {
            await Console.Error.WriteLineAsync($"The program has made a mistake and stopped. Please report it with these lines:\n{failure}");
            return ExitCode.Refused;
        }
    }
}
