using NewsArchive.Extraction.Parties.Ner;

namespace NewsArchive.Extraction.Tests.Parties.Ner;

public sealed class NerCalibrationTests
{
    [Theory]
    [InlineData(0, 0.2f)]
    [InlineData(0.125, 0.2f)]
    [InlineData(0.25, 0.3f)]
    [InlineData(0.375, 0.4f)]
    [InlineData(0.75, 0.7f)]
    [InlineData(1, 0.9f)]
    public void Confidence_lies_on_the_lines_between_the_steps(float probability, float confidence)
    {
        Assert.Equal(confidence, new NerCalibration([0.2f, 0.4f, 0.5f, 0.9f]).Confidence(probability), 1e-5);
    }

    [Fact]
    public void Without_a_calibration_the_model_is_taken_at_its_word()
    {
        Assert.Equal(0.37f, NerCalibration.None.Confidence(0.37f));
    }
}
