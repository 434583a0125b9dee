using NewsArchive.Extraction;

namespace NewsArchive.Core.Articles;

public static class BlockKinds
{
    extension(BlockKind kind)
    {
        /// <summary>Whether the block is the article's own words; only those are numbered and have an anchor.</summary>
        public bool IsBody => kind is not (BlockKind.Caption or BlockKind.Note or BlockKind.Boilerplate);
    }
}
