using NewsArchive.Core.Importing;
using NewsArchive.Extraction;

namespace NewsArchive.Web.Commands;

/// <summary>The bytes of an input file, or what is wrong with it and what to do.</summary>
internal sealed record ReadInput(IncomingFile? File, string? Problem);

/// <summary>Reads input files whole, within the limit on their size.</summary>
internal sealed class InputReader(ImportOptions options)
{
    public ReadInput Read(InputFile input)
    {
        if (input.Problem is not null)
            return new ReadInput(null, input.Problem);

        try
        {
            return input.Path == InputFiles.StandardInput ? ReadStandardInput() : ReadFile(input.Path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new ReadInput(null, $"{input.Path} cannot be read: {failure.Message} Check that you may read it.");
        }
    }

    private ReadInput ReadFile(string path)
    {
        var length = new FileInfo(path).Length;
        if (length > options.MaxFileBytes)
            return new ReadInput(null, FileSize.TooLarge(path, length, options));

        // A pipe or a device has no length either; opening one could wait for ever.
        var bytes = length == 0 ? [] : File.ReadAllBytes(path);
        return new ReadInput(new IncomingFile(Path.GetFileName(path), bytes), null);
    }

    private ReadInput ReadStandardInput()
    {
        using var input = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        var block = new byte[64 * 1024];
        while (input.Read(block) is > 0 and var count)
        {
            bytes.Write(block, 0, count);
            if (bytes.Length > options.MaxFileBytes)
                return new ReadInput(null, FileSize.TooLarge("Standard input", bytes.Length, options));
        }

        return new ReadInput(new IncomingFile("standard input", bytes.ToArray()), null);
    }
}
