using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.Live;

/// <summary>The key under which a person's unsent texts are kept in the browser, given only to a signed-in page.</summary>
/// <remarks>The same person gets the same key on every device and after every sign-in; another person never does.</remarks>
internal sealed class DraftKeys(WriteDoor door, ReadDoor reading, IDataProtectionProvider protection) : IHostedService
{
    private const string Setting = "draft-secret";

    private readonly IDataProtector protector = protection.CreateProtector("drafts");
    private byte[]? secret;

    /// <summary>Before serving: makes the secret when there is none.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await door.Keep(async db =>
        {
            if (!await db.Settings.AnyAsync(s => s.Key == Setting, cancellationToken))
            {
                var fresh = RandomNumberGenerator.GetBytes(32);
                db.Settings.Add(new StoredSetting { Key = Setting, Value = Convert.ToBase64String(protector.Protect(fresh)) });
            }
        }, cancellationToken);
        await using var plain = reading.Plain();
        var kept = await plain.Settings.SingleAsync(s => s.Key == Setting, cancellationToken);
        secret = protector.Unprotect(Convert.FromBase64String(kept.Value));
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The person's name in the browser's store: says nothing outside this installation.</summary>
    public string NameOf(Guid person) => Convert.ToHexStringLower(Derive("name", person).AsSpan(0, 8));

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/account/conceptsleutel", (HttpContext http, DraftKeys keys) =>
    {
        var person = http.GetCaller().PersonId;
        return Results.Json(new { key = Convert.ToBase64String(keys.Derive("key", person)), person = keys.NameOf(person) });
    });

    private byte[] Derive(string what, Guid person) =>
        HMACSHA256.HashData(secret ?? throw new InvalidOperationException("Not prepared."), Encoding.UTF8.GetBytes($"{what}/{person:N}"));
}
