namespace NewsArchive.Training.Evaluation;

/// <summary>Ratios that are 0 where there is nothing to divide by.</summary>
internal static class Ratio
{
    public static double Of(double part, double whole) => whole == 0 ? 0 : part / whole;

    /// <summary>The harmonic mean of precision and recall.</summary>
    public static double F1(double precision, double recall) => Of(2 * precision * recall, precision + recall);
}
