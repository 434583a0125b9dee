namespace NewsArchive.Extraction.Parties.Ner;

/// <summary>What articles that were kept out of the training say about the model's own probabilities.</summary>
/// <param name="Shares">For each of as many equal steps of the probability, the share of the names that were right. Never falls.</param>
internal sealed record NerCalibration(float[] Shares)
{
    /// <summary>Takes the model at its word.</summary>
    public static NerCalibration None { get; } = new([]);

    /// <summary>The share of names right among those that the model is so sure of, read off the straight lines between the middles of the steps.</summary>
    public float Confidence(float probability)
    {
        if (Shares.Length < 2)
            return probability;

        var place = Math.Clamp((probability * Shares.Length) - 0.5f, 0, Shares.Length - 1);
        var step = Math.Min((int)place, Shares.Length - 2);
        return Shares[step] + ((place - step) * (Shares[step + 1] - Shares[step]));
    }
}
