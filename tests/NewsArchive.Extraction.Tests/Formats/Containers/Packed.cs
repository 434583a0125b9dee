using System.Formats.Tar;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace NewsArchive.Extraction.Tests.Formats.Containers;

/// <summary>Small containers for tests.</summary>
internal static class Packed
{
    public const string Story = "2023-11-17\n\nThe harbour of Norda is closed, the council said.\n";

    public static byte[] Zip(params (string Name, byte[] Bytes)[] members)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in members)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    public static byte[] Tar(params (string Name, byte[] Bytes)[] members) =>
        Tar([.. members.Select(member => new UstarTarEntry(TarEntryType.RegularFile, member.Name) { DataStream = new MemoryStream(member.Bytes) })]);

    public static byte[] Tar(params TarEntry[] entries)
    {
        using var bytes = new MemoryStream();
        using (var archive = new TarWriter(bytes, leaveOpen: true))
        {
            foreach (var entry in entries)
                archive.WriteEntry(entry);
        }

        return bytes.ToArray();
    }

    public static byte[] Gzip(byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var packed = new GZipStream(bytes, CompressionLevel.Optimal))
            packed.Write(content);
        return bytes.ToArray();
    }

    /// <summary>A record as a crawler writes it.</summary>
    /// <param name="length">What it says its length is; the truth unless told otherwise.</param>
    public static byte[] Record(byte[] content, string uri = "https://example.org/story", string type = "response", string? length = null, string contentType = "application/http; msgtype=response") =>
        [.. Utf8(string.Create(CultureInfo.InvariantCulture,
            $"WARC/1.1\r\nWARC-Type: {type}\r\nWARC-Target-URI: {uri}\r\nWARC-Date: 2023-11-18T07:15:00Z\r\nContent-Type: {contentType}\r\nContent-Length: {length ?? content.Length.ToString(CultureInfo.InvariantCulture)}\r\n\r\n")),
            .. content, .. "\r\n\r\n"u8];

    public static byte[] Response(string body, string contentType = "text/html; charset=utf-8", string status = "200 OK", string headers = "") =>
        Response(Utf8(body), contentType, status, headers);

    public static byte[] Response(byte[] body, string contentType = "text/html; charset=utf-8", string status = "200 OK", string headers = "") =>
        [.. Utf8($"HTTP/1.1 {status}\r\nContent-Type: {contentType}\r\n{headers}\r\n"), .. body];

    public static byte[] Page(string uri, string words = "The harbour of Norda is closed, the council said on Friday.") =>
        Record(Response($"<!DOCTYPE html><html><body><article><h1>Harbour closed</h1><p>{words}</p></article></body></html>"), uri);

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
