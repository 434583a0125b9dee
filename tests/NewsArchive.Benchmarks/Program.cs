using BenchmarkDotNet.Running;
using NewsArchive.Benchmarks;

// "import N FOLDER" builds an archive of N generated articles and prints the rate; anything else goes to BenchmarkDotNet.
if (args is ["import", var count, var folder])
    await GeneratedArchive.BuildAsync(folder, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
