using System.Security.Cryptography;
using System.Text;
using PokCases.Web.Persistence.Keys;

namespace PokCases.Web.Accountability.LogPage;

/// <summary>By what the home of a professional is known again, without keeping where it is.</summary>
/// <remarks>The key stands in the key store, so that who has only a copy of the database can't try all addresses there are.</remarks>
internal sealed class HomeMarks(KeyRing ring)
{
    private static readonly Guid Subject = new("1f4bb0a7-58a3-4f0e-8f53-0a6a3f0c7d11");

    /// <summary>HMAC-SHA256 in hexadecimal.</summary>
    /// <param name="address">As <see cref="PokCases.Domain.Cases.Households.HomeAddress"/> writes it.</param>
    public string Of(string address) => Convert.ToHexStringLower(HMACSHA256.HashData(ring.ForHashes(Subject), Encoding.UTF8.GetBytes(address)));
}
