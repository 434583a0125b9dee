using NewsArchive.Core.Storage;

namespace NewsArchive.Web;

/// <summary>The status of the answer when a request fails with an exception.</summary>
internal static class ErrorStatus
{
    public static int Of(Exception failure) => failure switch
    {
        // A full disk, a locked database: trying again later helps.
        ArchiveUnavailableException => StatusCodes.Status503ServiceUnavailable,
        BadHttpRequestException request => request.StatusCode,
        _ => StatusCodes.Status500InternalServerError,
    };
}
