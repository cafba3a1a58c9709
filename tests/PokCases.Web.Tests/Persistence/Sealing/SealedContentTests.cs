using Microsoft.Extensions.Options;
using PokCases.Web.Persistence;
using PokCases.Web.Persistence.Keys;
using PokCases.Web.Persistence.Sealing;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Persistence.Sealing;

/// <summary>What a sealed text is bound to, and what becomes of it without its key.</summary>
public sealed class SealedContentTests : IDisposable
{
    private static readonly byte[] Text = "Mevrouw belde over de huur"u8.ToArray();

    private readonly string folder = TemporaryFolder.Make();
    private readonly AdjustableTime time = new();
    private readonly List<IDisposable> opened = [];

    public void Dispose()
    {
        opened.ForEach(o => o.Dispose());
        TemporaryFolder.Remove(folder);
    }

    [Fact]
    public void Open_OfASealedText_GivesItBackAndShowsNothingOfItMeanwhile()
    {
        var ring = Ring();

        var content = SealedContent.Seal(Key(ring, Guid.CreateVersion7()), "a"u8, Text);

        SealedContent.Open(ring, "a"u8, content).ShouldBe(Text);
        content.AsSpan().IndexOf("huur"u8).ShouldBe(-1);
    }

    [Fact]
    public void Seal_OfTheSameTextTwice_LooksDifferent()
    {
        var key = Key(Ring(), Guid.CreateVersion7());

        SealedContent.Seal(key, "a"u8, Text).ShouldNotBe(SealedContent.Seal(key, "a"u8, Text));
    }

    /// <remarks>Seen to fail: with the place left out of what is bound.</remarks>
    [Fact]
    public void Open_InAnotherRow_Throws()
    {
        var ring = Ring();
        var content = SealedContent.Seal(Key(ring, Guid.CreateVersion7()), "contributions.Text\u0001"u8, Text);

        Should.Throw<SealBrokenException>(() => SealedContent.Open(ring, "contributions.Text\u0002"u8, content));
    }

    [Fact]
    public void Open_WithAnyByteChanged_Throws()
    {
        var ring = Ring();
        var content = SealedContent.Seal(Key(ring, Guid.CreateVersion7()), "a"u8, Text);

        for (var at = 0; at < content.Length; at++)
        {
            var changed = content.ToArray();
            changed[at] ^= 1;
            Should.Throw<SealBrokenException>(() => SealedContent.Open(ring, "a"u8, changed), $"byte {at}");
        }
    }

    [Fact]
    public void Open_AfterItsKeyWasDestroyed_ThrowsHereAndInAnotherProcess()
    {
        var (subject, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var ring = Ring();
        var (gone, stays) = (SealedContent.Seal(Key(ring, subject), "a"u8, Text), SealedContent.Seal(Key(ring, other), "a"u8, Text));

        ring.Destroy([subject]);

        Should.Throw<SealBrokenException>(() => SealedContent.Open(ring, "a"u8, gone));
        SealedContent.Open(ring, "a"u8, stays).ShouldBe(Text);
        CloseAll();
        var later = Ring();
        Should.Throw<SealBrokenException>(() => SealedContent.Open(later, "a"u8, gone));
        SealedContent.Open(later, "a"u8, stays).ShouldBe(Text);
    }

    /// <remarks>Seen to fail: without <c>secure_delete</c>.</remarks>
    [Fact]
    public void Destroy_OnSqlite_LeavesNothingOfTheKeyInItsFile()
    {
        var ring = Ring();
        var subject = Guid.CreateVersion7();
        Key(ring, subject);
        Key(ring, Guid.CreateVersion7());
        CloseAll();
        var wrapped = Store().Of(subject)[0].Wrapped;
        Files().Any(bytes => Holds(bytes, wrapped)).ShouldBeTrue("It stands there first.");
        CloseAll();

        Ring().Destroy([subject]);
        CloseAll();

        Files().Any(bytes => Holds(bytes, wrapped)).ShouldBeFalse();
    }

    [Fact]
    public void ToWrite_WhenTheKeyIsOlderThanItMayBe_MakesAnotherAndReadsBoth()
    {
        var ring = Ring();
        var subject = Guid.CreateVersion7();
        var before = SealedContent.Seal(Key(ring, subject), "a"u8, Text);

        time.Advance(TimeSpan.FromDays(366));
        var after = SealedContent.Seal(Key(ring, subject), "a"u8, Text);

        SealedContent.KeyOf(before).ShouldBe((subject, 1));
        SealedContent.KeyOf(after).ShouldBe((subject, 2));
        SealedContent.Open(ring, "a"u8, before).ShouldBe(Text);
        SealedContent.Open(ring, "a"u8, after).ShouldBe(Text);
    }

    [Fact]
    public void Rewrap_UnderAnotherMasterKey_ReadsOnWithoutTheOldOne()
    {
        var (old, present) = (MasterFile("old.key"), MasterFile("new.key"));
        var subject = Guid.CreateVersion7();
        var content = SealedContent.Seal(Key(Ring(o => o.MasterKeyFile = old), subject), "a"u8, Text);
        CloseAll();

        var between = Ring(o => (o.MasterKeyFile, o.PreviousMasterKeyFile) = (present, old));
        SealedContent.Open(between, "a"u8, content).ShouldBe(Text, "It is read before it was put under the new key.");
        between.Rewrap().ShouldBe(1);
        between.Rewrap().ShouldBe(0);
        CloseAll();

        SealedContent.Open(Ring(o => o.MasterKeyFile = present), "a"u8, content).ShouldBe(Text);
    }

    private static bool Holds(byte[] bytes, byte[] part) => bytes.AsSpan().IndexOf(part) >= 0;

    private static ContentKey Key(KeyRing ring, Guid subject) => ring.ToWrite([subject])[subject];

    private KeyRing Ring(Action<KeysOptions>? adjust = null)
    {
        var options = new KeysOptions();
        adjust?.Invoke(options);
        return new KeyRing(Store(), new MasterKey(Options.Create(options), Data()), Options.Create(options), time);
    }

    private SqliteKeyStore Store()
    {
        var store = new SqliteKeyStore(Options.Create(new KeysOptions()), Data());
        opened.Add(store);
        return store;
    }

    private DataFolder Data()
    {
        var data = new DataFolder(Options.Create(new DataOptions { Folder = folder }));
        opened.Add(data);
        return data;
    }

    private void CloseAll()
    {
        opened.ForEach(o => o.Dispose());
        opened.Clear();
    }

    private string MasterFile(string name)
    {
        var file = Path.Combine(folder, name);
        KeyFile.ReadOrMake(file);
        return file;
    }

    private List<byte[]> Files() => [.. Directory.GetFiles(folder, "content-keys.db*").Select(File.ReadAllBytes)];
}
