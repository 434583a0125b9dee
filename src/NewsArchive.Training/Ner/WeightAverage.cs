namespace NewsArchive.Training.Ner;

/// <summary>The mean of weights at several moments of the training, which errs less than the last of them.</summary>
internal sealed class WeightAverage(params float[][] weights)
{
    private readonly double[][] sums = [.. weights.Select(values => new double[values.Length])];
    private int moments;

    /// <summary>Takes in the weights as they are now.</summary>
    public void Add()
    {
        moments++;
        foreach (var (values, sum) in weights.Zip(sums))
        {
            for (var index = 0; index < values.Length; index++)
                sum[index] += values[index];
        }
    }

    /// <summary>Sets the weights to their mean.</summary>
    public void Apply()
    {
        foreach (var (values, sum) in weights.Zip(sums))
        {
            for (var index = 0; index < values.Length; index++)
                values[index] = (float)(sum[index] / moments);
        }
    }
}
