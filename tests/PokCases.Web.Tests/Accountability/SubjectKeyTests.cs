using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using PokCases.Web.Accountability.Processing;
using PokCases.Web.Persistence;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

/// <summary>Ids of who is concerned: the same each time, unreadable without the key.</summary>
public sealed class SubjectKeyTests : IDisposable
{
    private readonly string folder = TemporaryFolder.Make();

    [Fact]
    public void Encrypt_OfTheSameId_IsTheSameAndReadableWithTheKeyOnly()
    {
        var id = Guid.CreateVersion7();
        var (key, same, other) = (Key("a"), Key("a"), Key("b"));

        var encrypted = key.Encrypt(LdvRecords.Person, id);

        same.Encrypt(LdvRecords.Person, id).ShouldBe(encrypted);
        same.Decrypt(LdvRecords.Person, encrypted).ShouldBe(id);
        other.Encrypt(LdvRecords.Person, id).ShouldNotBe(encrypted);
        Should.Throw<CryptographicException>(() => other.Decrypt(LdvRecords.Person, encrypted));
        Should.Throw<CryptographicException>(() => key.Decrypt(LdvRecords.Household, encrypted));
    }

    [Fact]
    public void Encrypt_OfAnotherIdOrType_IsAnother()
    {
        var key = Key("a");
        var ids = Enumerable.Range(0, 500).Select(_ => Guid.CreateVersion7()).ToList();

        ids.SelectMany(i => new[] { key.Encrypt(LdvRecords.Person, i), key.Encrypt(LdvRecords.Household, i) }).ShouldBeUnique();
        ids.Select(i => Convert.ToHexString(key.SpanId(7, i))).Concat(ids.Select(i => Convert.ToHexString(key.SpanId(8, i)))).ShouldBeUnique();
    }

    public void Dispose() => TemporaryFolder.Remove(folder);

    private SubjectKey Key(string name)
    {
        var options = new LdvOptions { KeyFile = Path.Combine(folder, $"{name}.key") };
        return new SubjectKey(Options.Create(options), new DataFolder(Options.Create(new DataOptions { Folder = folder })));
    }
}
