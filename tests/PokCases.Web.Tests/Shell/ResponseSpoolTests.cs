using PokCases.Web.Shell;

namespace PokCases.Web.Tests.Shell;

public sealed class ResponseSpoolTests : IDisposable
{
    private readonly MemoryStream reader = new();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData((16 * 1024) - 1)]
    [InlineData(16 * 1024)]
    [InlineData((3 * 16 * 1024) + 7)]
    [InlineData(ResponseSpool.Most + 5)]
    public async Task Send_WhenEverythingWasWritten_HandsOnThoseBytesInOrder(int length)
    {
        await using var spool = Spool();
        var bytes = Bytes(length);
        await spool.WriteAsync(bytes.AsMemory(0, length / 3), TestContext.Current.CancellationToken);
        await spool.WriteAsync(bytes.AsMemory(length / 3), TestContext.Current.CancellationToken);

        await spool.Send(TestContext.Current.CancellationToken);

        reader.ToArray().ShouldBe(bytes);
    }

    [Fact]
    public async Task Write_UpToTheMost_SendsNothingYet()
    {
        await using var spool = Spool();

        await spool.WriteAsync(Bytes(ResponseSpool.Most), TestContext.Current.CancellationToken);
        await spool.FlushAsync(TestContext.Current.CancellationToken);

        reader.Length.ShouldBe(0);
        spool.Length.ShouldBe(ResponseSpool.Most);
        spool.CanSeek.ShouldBeTrue();
    }

    // An answer that fails halfway is replaced as a whole; nothing of it is left before the page that says so.
    [Fact]
    public async Task SetLength_BeforeAnythingWasSent_ForgetsWhatWasWritten()
    {
        await using var spool = Spool();
        await spool.WriteAsync(Bytes(40_000), TestContext.Current.CancellationToken);

        spool.SetLength(0);
        await spool.WriteAsync(new byte[] { 1, 2, 3 }, TestContext.Current.CancellationToken);
        await spool.Send(TestContext.Current.CancellationToken);

        reader.ToArray().ShouldBe([1, 2, 3]);
    }

    [Fact]
    public async Task SetLength_OnceSomethingWasSent_IsRefused()
    {
        await using var spool = Spool();
        await spool.WriteAsync(Bytes(ResponseSpool.Most + 1), TestContext.Current.CancellationToken);

        Should.Throw<NotSupportedException>(() => spool.SetLength(0));
        spool.CanSeek.ShouldBeFalse();
    }

    public void Dispose() => reader.Dispose();

    private static byte[] Bytes(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        return bytes;
    }

    private ResponseSpool Spool() => new(reader, () => { }, TimeProvider.System);
}
