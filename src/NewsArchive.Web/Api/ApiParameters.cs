using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using NewsArchive.Core.Articles.Deletion;

namespace NewsArchive.Web.Api;

/// <summary>Reads the parameters of a request and gathers what is wrong with them.</summary>
internal sealed class ApiParameters
{
    public const int UsualLimit = 20;
    private const int MaxLimit = 100;

    private readonly Dictionary<string, string[]> errors = [];

    /// <summary>Null when all parameters are good.</summary>
    public ValidationProblem? Problem => errors.Count == 0 ? null : TypedResults.ValidationProblem(errors, detail: string.Join(' ', errors.Values.SelectMany(e => e)));

    public int Limit(string? text)
    {
        if (text is null)
            return UsualLimit;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= MaxLimit)
            return limit;

        errors["limit"] = [$"limit is a whole number from 1 to {MaxLimit}."];
        return UsualLimit;
    }

    /// <summary>One of the enumeration's names in lower case; null when the parameter is missing.</summary>
    public T? OneOf<T>(string parameter, string? text) where T : struct, Enum
    {
        if (text is null)
            return null;
        foreach (var value in Enum.GetValues<T>())
        {
            if (Word(value) == text)
                return value;
        }

        errors[parameter] = [$"{parameter} is one of {string.Join(", ", Enum.GetValues<T>().Select(Word))}."];
        return null;
    }

    /// <summary>The number that an id in an address stands for; null when it is none.</summary>
    public static int? Id(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    public static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}

internal static class ApiProblems
{
    public static ProblemHttpResult NotFound(string detail) =>
        TypedResults.Problem(detail, statusCode: StatusCodes.Status404NotFound, title: "Not found");

    /// <summary>Who deleted the article, when and why, also as members of their own.</summary>
    public static ProblemHttpResult Deleted(Tombstone tombstone)
    {
        var at = tombstone.DeletedAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return TypedResults.Problem(
            $"Article {tombstone.ArticleId.ToString(CultureInfo.InvariantCulture)} was deleted by {tombstone.DeletedBy} on {at}: {tombstone.Reason}",
            statusCode: StatusCodes.Status410Gone, title: "Deleted",
            extensions: new Dictionary<string, object?>
            {
                ["article"] = tombstone.ArticleId, ["articleTitle"] = tombstone.Title, ["deletedBy"] = tombstone.DeletedBy, ["deletedAt"] = at, ["reason"] = tombstone.Reason, ["sha256"] = tombstone.Sha256,
            });
    }
}
