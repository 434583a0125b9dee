using System.Text;

namespace NewsArchive.Web.Commands;

/// <summary>Asks for a password without showing it, or takes one line of standard input when that is no terminal.</summary>
internal static class PasswordPrompt
{
    /// <summary>The password; null, with a message on standard error, when there is none.</summary>
    public static string? Read()
    {
        if (!Console.IsInputRedirected)
            return ReadTwice();

        var password = Console.In.ReadLine();
        if (password is null)
            Console.Error.WriteLine("No password was given. Type it at the prompt, or give it as one line on standard input.");
        return password;
    }

    private static string? ReadTwice()
    {
        var first = ReadUnseen("Password: ");
        if (first == ReadUnseen("Once more: "))
            return first;

        Console.Error.WriteLine("The two passwords differ. Nothing was changed.");
        return null;
    }

    private static string ReadUnseen(string prompt)
    {
        Console.Error.Write(prompt);
        var typed = new StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key != ConsoleKey.Backspace)
                typed.Append(key.KeyChar);
            else if (typed.Length > 0)
                typed.Length--;
        }

        Console.Error.WriteLine();
        return typed.ToString();
    }
}
