using System.Globalization;
using BenchmarkDotNet.Running;
using NewsArchive.Benchmarks;
using NewsArchive.Benchmarks.Scale;

// "import N FOLDER" builds an archive of N articles of few words and prints the rate, "build N FOLDER [--extract]" one of generated news;
// "search FOLDER PROGRAM [--alone]" compares searching that with other engines, or asks the program only. Anything else goes to BenchmarkDotNet.
switch (args)
{
    case ["import", var count, var folder]:
        await GeneratedArchive.BuildAsync(folder, int.Parse(count, CultureInfo.InvariantCulture));
        break;
    case ["build", var count, var folder, .. var options]:
        await BuildCommand.RunAsync(int.Parse(count, CultureInfo.InvariantCulture), folder, options is ["--extract"]);
        break;
    case ["search", var folder, var program, .. var options]:
        await SearchCommand.RunAsync(folder, program, options is ["--alone"]);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
