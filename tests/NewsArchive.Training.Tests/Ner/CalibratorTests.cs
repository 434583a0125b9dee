using NewsArchive.Extraction.Parties.Ner;
using NewsArchive.Training.Ner;

namespace NewsArchive.Training.Tests.Ner;

public sealed class CalibratorTests
{
    [Fact]
    public void Confidence_never_falls_with_the_probability_and_stays_between_none_and_certain()
    {
        var calibration = Fit();

        Assert.Equal(calibration.Shares.Order(), calibration.Shares);
        Assert.All(calibration.Shares, share => Assert.InRange(share, 0, 1));
    }

    [Fact]
    public void A_model_that_is_mostly_right_when_sure_is_trusted_when_sure()
    {
        Assert.InRange(Fit().Confidence(0.99f), 0.9, 1);
    }

    [Fact]
    public void The_calibration_travels_in_the_model()
    {
        using var stream = new MemoryStream(SmallCorpus.Write(SmallCorpus.Trained, new([0.1f, 0.6f, 0.9f])));

        var calibration = NerModel.Load(stream).Calibration;

        Assert.Equal([0.1f, 0.6f, 0.9f], calibration.Shares);
    }

    private static NerCalibration Fit()
    {
        using var stream = new MemoryStream(SmallCorpus.Write(SmallCorpus.Trained));
        return Calibrator.Fit(NerModel.Load(stream), [.. TrainingDocument.Of(SmallCorpus.News)], _ => { });
    }
}
