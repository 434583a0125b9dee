using NewsArchive.Training.Ner;

namespace NewsArchive.Training.Tests.Ner;

public sealed class KMeansTests
{
    [Fact]
    public void Points_that_lie_together_fall_into_one_cluster()
    {
        float[] points = [0, 0, 0.1f, 0, 0, 0.1f, 9, 9, 9.1f, 9, 9, 9.1f];

        var (centroids, nearest) = new KMeans(points, dimensions: 2, isSpherical: false).Run(centroids: 2, learnedFrom: 6, rounds: 10, seed: 1);

        Assert.Equal(nearest[0], nearest[1]);
        Assert.Equal(nearest[0], nearest[2]);
        Assert.NotEqual(nearest[0], nearest[3]);
        Assert.Equal(nearest[3], nearest[5]);
        Assert.Equal(9, centroids[nearest[3] * 2], 0.1);
    }

    [Fact]
    public void Nearness_by_angle_does_not_see_length()
    {
        float[] points = [1, 0, 5, 0.1f, 0, 1, 0.1f, 7];

        var nearest = new KMeans(points, dimensions: 2, isSpherical: true).Run(centroids: 2, learnedFrom: 4, rounds: 10, seed: 2).Nearest;

        Assert.Equal(nearest[0], nearest[1]);
        Assert.Equal(nearest[2], nearest[3]);
        Assert.NotEqual(nearest[0], nearest[2]);
    }

    [Fact]
    public void The_same_seed_gives_the_same_clusters()
    {
        var random = new Random(5);
        float[] points = [.. Enumerable.Range(0, 400).Select(_ => random.NextSingle())];

        Assert.Equal(Run(), Run());

        int[] Run() => new KMeans(points, dimensions: 4, isSpherical: false).Run(centroids: 8, learnedFrom: 50, rounds: 5, seed: 9).Nearest;
    }

    [Fact]
    public void More_clusters_than_points_leave_every_point_its_own()
    {
        var (_, nearest) = new KMeans([1, 0, 0, 1, -1, 0], dimensions: 2, isSpherical: true).Run(centroids: 16, learnedFrom: 100, rounds: 3, seed: 1);

        Assert.Equal(3, nearest.Distinct().Count());
    }
}
