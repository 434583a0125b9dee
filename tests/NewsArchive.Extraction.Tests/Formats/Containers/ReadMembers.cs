using NewsArchive.Extraction.Formats;
using NewsArchive.Extraction.Formats.Containers;

namespace NewsArchive.Extraction.Tests.Formats.Containers;

internal static class ReadMembers
{
    public static List<Member> In(string name, byte[] content, ReadLimits? limits = null) =>
        [.. Members.Of(name, () => new MemoryStream(content, writable: false), limits ?? ReadLimits.Usual)];

    /// <summary>As from standard input: bytes come once, and never as many as asked for.</summary>
    public static List<Member> Streamed(string name, byte[] content, ReadLimits? limits = null) =>
        [.. Members.Of(name, () => new Pipe(content), limits ?? ReadLimits.Usual)];

    public static IEnumerable<string> Names(this IEnumerable<Member> members) => members.Select(member => member.Name);

    private sealed class Pipe(byte[] content) : Stream
    {
        private int position;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = Math.Min(Math.Min(count, content.Length - position), 701);
            content.AsSpan(position, read).CopyTo(buffer.AsSpan(offset));
            position += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
