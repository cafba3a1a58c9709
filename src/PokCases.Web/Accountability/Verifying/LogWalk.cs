using PokCases.Domain.Accountability;

namespace PokCases.Web.Accountability.Verifying;

/// <summary>Goes through the log in order: adds every entry to the tree, and holds the tree against each checkpoint on the way. Stops at the first that is wrong.</summary>
internal sealed class LogWalk(MerkleFrontier tree, CheckpointBook book)
{
    private int next;

    /// <summary>The tree so far.</summary>
    public MerkleFrontier Tree => tree;

    /// <summary>What is wrong: the name of a text and its numbers. Null as long as nothing is.</summary>
    public LogFinding? Found { get; private set; }

    /// <summary>The last checkpoint that agreed, of a witness or else of the database.</summary>
    public ExpectedRoot? LastGood { get; private set; }

    public void Check(LeafBlock block)
    {
        // Who changed the very first entry of a block left nothing before it.
        if (block.First > 0 && block.First != tree.Size + 1)
        {
            Found = new LogFinding("EntryMissing", tree.Size + 1);
            return;
        }

        for (var i = 0; i < block.Count && Found is null; i++)
        {
            tree.Append(block.Hash(i));
            Compare();
        }

        Found ??= block.Found;
    }

    /// <summary>At the end: what the log must reach and doesn't.</summary>
    public void End(LogHead head)
    {
        if (Found is not null)
        {
            return;
        }

        if (tree.Size < head.Number)
        {
            Found = new LogFinding("EntryMissing", tree.Size + 1);
        }
        else if (!tree.ToBytes().AsSpan().SequenceEqual(head.Frontier))
        {
            Found = new LogFinding("HeadDiffers", tree.Size);
        }
        else if (book.Expected.Skip(next).LastOrDefault(e => book.IsSigned(e.Note)) is { } beyond)
        {
            Found = new LogFinding("EntriesGone", tree.Size + 1, beyond.Note.Size);
        }
    }

    private void Compare()
    {
        while (next < book.Expected.Count && book.Expected[next] is var expected && expected.Note.Size <= tree.Size)
        {
            next++;
            if (expected.Note.Size == tree.Size && expected.Note.Root.AsSpan().SequenceEqual(tree.Root()))
            {
                LastGood = expected.IsWitnessed || LastGood is not { IsWitnessed: true } ? expected : LastGood;
            }
            else if (book.IsSigned(expected.Note))
            {
                // Each entry by itself is what its hash says: whoever changed one made it so.
                Found = new LogFinding("CheckpointDiffers", (LastGood?.Note.Size ?? 0) + 1, expected.Note.Size);
                return;
            }
        }
    }
}
