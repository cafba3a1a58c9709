using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Finding;

/// <summary>The key of the index of words. It stands in the database, protected for this purpose alone, and so in the end under the master key.</summary>
internal sealed class SearchKey(IDataProtectionProvider protection)
{
    private const string Setting = "search-key";

    // Grows when words are folded, cut or hashed otherwise, or when other texts are searched: the index is then built anew at start.
    private const int Version = 3;

    private readonly IDataProtector protector = protection.CreateProtector("PokCases.Search.Words");
    private WordHash? known;

    /// <summary>To look something up; null when nothing was ever indexed.</summary>
    public async Task<WordHash?> Find(PokCasesDb db) => known ?? (Read(await Stored(db))?.Hash);

    /// <summary>To index inside a command. The first text of an empty database makes the key.</summary>
    public async Task<WordHash> For(PokCasesDb db)
    {
        if (known is not null)
        {
            return known;
        }

        if (Read(await Stored(db)) is { } stored)
        {
            return stored.Hash;
        }

        // What stands there already is not in the index: then the index is not complete, and is built anew at the next start.
        return Make(db, await Stored(db), await db.Cases.AnyAsync() ? 0 : Version, RandomNumberGenerator.GetBytes(WordHash.KeyLength));
    }

    /// <summary>Whether the index was made as this program makes it; then its key is remembered.</summary>
    public async Task<bool> IsCurrent(PokCasesDb db)
    {
        if (Read(await Stored(db)) is not { Version: Version } stored)
        {
            return false;
        }

        known = stored.Hash;
        return true;
    }

    /// <summary>For building it anew: the key that is there, or a new one when it can't be read any more.</summary>
    public async Task<WordHash> Renew(PokCasesDb db)
    {
        var setting = await Stored(db);
        return Make(db, setting, Version, Read(setting)?.Key ?? RandomNumberGenerator.GetBytes(WordHash.KeyLength));
    }

    private static Task<StoredSetting?> Stored(PokCasesDb db) => db.Settings.SingleOrDefaultAsync(s => s.Key == Setting);

    private WordHash Make(PokCasesDb db, StoredSetting? setting, int version, byte[] key)
    {
        if (setting is null)
        {
            db.Settings.Add(setting = new StoredSetting { Key = Setting });
        }

        setting.Value = string.Create(CultureInfo.InvariantCulture, $"{version}:{protector.Protect(Convert.ToBase64String(key))}");
        return new WordHash(key);
    }

    private StoredKey? Read(StoredSetting? setting)
    {
        if (setting is null || setting.Value.Split(':', 2) is not [var version, var text])
        {
            return null;
        }

        try
        {
            var key = Convert.FromBase64String(protector.Unprotect(text));
            return new StoredKey(int.Parse(version, CultureInfo.InvariantCulture), key, new WordHash(key));
        }
        catch (CryptographicException)
        {
            // Its protection is gone, as after a restore without the keys: nobody can use it any more.
            return null;
        }
    }

    private sealed record StoredKey(int Version, byte[] Key, WordHash Hash);
}
