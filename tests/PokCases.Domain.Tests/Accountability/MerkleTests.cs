using System.Text;
using PokCases.Domain.Accountability;

namespace PokCases.Domain.Tests.Accountability;

/// <summary>The tree held to the definition of RFC 6962, and every proof of every small tree.</summary>
public sealed class MerkleTests
{
    private const int Largest = 300;
    private const int AllProofsUpTo = 40;

    // The entries and roots that implementations of Certificate Transparency test each other with.
    private static readonly string[] Entries = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696A6B6C6D6E6F"];

    private static readonly string[] Roots =
    [
        "6E340B9CFFB37A989CA544E6BB780A2C78901D3FB33738768511A30617AFA01D",
        "FAC54203E7CC696CF0DFCB42C92A1D9DBAF70AD9E621F4BD8D98662F00E3C125",
        "AEB6BCFE274B70A14FB067A5E5578264DB0FA9B51AF5E0BA159158F329E06E77",
        "D37EE418976DD95753C1C73862B9398FA2A2CF9B4FF0FDFE8B30CD95209614B7",
        "4E3BBB1F7B478DCFE71FB631631519A3BCA12C9AEFCA1612BFCE4C13A86264D4",
        "76E67DADBCDF1E10E1B74DDC608ABD2F98DFB16FBCE75277B5232A127F2087EF",
        "DDB89BE403809E325750D3D263CD78929C2942B7942A34B77E122C9594A74C8C",
        "5DC9DA79A70659A9AD559CB701DED9A2AB9D823AAD2F4960CFE370EFF4604328",
    ];

    [Fact]
    public void Root_OfTheKnownEntries_IsTheKnownRoot()
    {
        var tree = new MerkleFrontier();

        Convert.ToHexString(tree.Root()).ShouldBe("E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855");
        foreach (var (entry, root) in Entries.Zip(Roots))
        {
            tree.Append(MerkleHash.Leaf(Convert.FromHexString(entry)));
            Convert.ToHexString(tree.Root()).ShouldBe(root);
        }
    }

    [Fact]
    public void Frontier_OfEverySize_HasTheRootOfTheDefinition()
    {
        var entries = Some(Largest);
        var tree = new MerkleFrontier();

        for (var size = 1; size <= Largest; size++)
        {
            tree.Append(MerkleHash.Leaf(entries[size - 1]));
            tree.Root().ShouldBe(PlainTree.Root([.. entries.Take(size)]), $"size {size}");
            var again = MerkleFrontier.FromBytes(size, tree.ToBytes());
            again.ShouldNotBeNull().Root().ShouldBe(tree.Root());
            again.Append(MerkleHash.Leaf([1]));
            again.Size.ShouldBe(tree.Size + 1);
        }
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 32)]
    [InlineData(3, 32)]
    [InlineData(4, 64)]
    [InlineData(5, 63)]
    public void FromBytes_WhenTheyCannotBeSuchATree_IsNothing(long size, int bytes) =>
        MerkleFrontier.FromBytes(size, new byte[bytes]).ShouldBeNull();

    [Fact]
    public void Leaf_OfAnyLength_IsTheHashOfTheDefinition()
    {
        foreach (var length in (int[])[0, 1, 63, 2046, 2047, 2048, 2049, 70_000])
        {
            var entry = new byte[length];
            new Random(length).NextBytes(entry);

            MerkleHash.Leaf(entry).ShouldBe(PlainTree.Leaf(entry), $"length {length}");
        }
    }

    [Fact]
    public void Inclusion_OfEveryLeafOfEverySize_IsTheDefinitionsAndVerifies()
    {
        for (var size = 1; size <= AllProofsUpTo; size++)
        {
            var entries = Some(size);
            var root = PlainTree.Root(entries);
            for (var index = 0; index < size; index++)
            {
                var proof = Of(MerkleProof.InclusionRanges(index, size), entries);
                proof.ShouldBe(PlainTree.Path(index, entries), $"{index} of {size}");
                var leaf = PlainTree.Leaf(entries[index]);

                MerkleProof.Includes(leaf, index, size, proof, root).ShouldBeTrue($"{index} of {size}");
                MerkleProof.Includes(PlainTree.Leaf([9, 9]), index, size, proof, root).ShouldBeFalse();
                MerkleProof.Includes(leaf, index, size, proof, Changed(root)).ShouldBeFalse();
                MerkleProof.Includes(leaf, index, size, [.. proof, root], root).ShouldBeFalse();
                MerkleProof.Includes(leaf, size, size, proof, root).ShouldBeFalse();
                MerkleProof.Includes(leaf, -1, size, proof, root).ShouldBeFalse();
                foreach (var other in Enumerable.Range(0, size).Where(i => i != index))
                {
                    MerkleProof.Includes(leaf, other, size, proof, root).ShouldBeFalse($"{index} of {size} as {other}");
                }

                foreach (var wrong in Wrong(proof))
                {
                    MerkleProof.Includes(leaf, index, size, wrong, root).ShouldBeFalse($"{index} of {size}");
                }
            }
        }
    }

    [Fact]
    public void Consistency_OfEveryTwoSizes_IsTheDefinitionsAndVerifies()
    {
        for (var second = 1; second <= AllProofsUpTo; second++)
        {
            var entries = Some(second);
            var secondRoot = PlainTree.Root(entries);
            for (var first = 1; first <= second; first++)
            {
                var firstRoot = PlainTree.Root([.. entries.Take(first)]);
                var proof = Of(MerkleProof.ConsistencyRanges(first, second), entries);
                proof.ShouldBe(PlainTree.Between(first, entries), $"{first} in {second}");

                MerkleProof.IsConsistent(first, firstRoot, second, secondRoot, proof).ShouldBeTrue($"{first} in {second}");
                MerkleProof.IsConsistent(first, Changed(firstRoot), second, secondRoot, proof).ShouldBeFalse();
                MerkleProof.IsConsistent(first, firstRoot, second, Changed(secondRoot), proof).ShouldBeFalse();
                MerkleProof.IsConsistent(first, firstRoot, second, secondRoot, [.. proof, secondRoot]).ShouldBeFalse();
                MerkleProof.IsConsistent(second + 1, firstRoot, second, secondRoot, proof).ShouldBeFalse();
                MerkleProof.IsConsistent(0, firstRoot, second, secondRoot, proof).ShouldBeFalse();
                foreach (var wrong in Wrong(proof))
                {
                    MerkleProof.IsConsistent(first, firstRoot, second, secondRoot, wrong).ShouldBeFalse($"{first} in {second}");
                }
            }
        }
    }

    [Fact]
    public void Ranges_WhenThereIsNoSuchTree_AreRefused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => MerkleProof.InclusionRanges(3, 3));
        Should.Throw<ArgumentOutOfRangeException>(() => MerkleProof.InclusionRanges(-1, 3));
        Should.Throw<ArgumentOutOfRangeException>(() => MerkleProof.ConsistencyRanges(0, 3));
        Should.Throw<ArgumentOutOfRangeException>(() => MerkleProof.ConsistencyRanges(4, 3));
    }

    private static List<byte[]> Some(int count) => [.. Enumerable.Range(0, count).Select(i => Encoding.UTF8.GetBytes($"regel {i}"))];

    private static List<byte[]> Of(IEnumerable<LeafRange> ranges, List<byte[]> entries) =>
        [.. ranges.Select(r => PlainTree.Root([.. entries.Skip((int)r.Start).Take((int)(r.End - r.Start))]))];

    private static byte[] Changed(byte[] hash) => [(byte)(hash[0] ^ 1), .. hash.Skip(1)];

    // Each part changed, each left out, and two of them the other way round.
    private static IEnumerable<List<byte[]>> Wrong(List<byte[]> proof)
    {
        for (var i = 0; i < proof.Count; i++)
        {
            yield return [.. proof.Take(i), Changed(proof[i]), .. proof.Skip(i + 1)];
            yield return [.. proof.Take(i), .. proof.Skip(i + 1)];
            if (i > 0)
            {
                yield return [.. proof.Take(i - 1), proof[i], proof[i - 1], .. proof.Skip(i + 1)];
            }
        }
    }
}
