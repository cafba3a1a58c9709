using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Accounts.SigningIn;

/// <summary>An installation without an administrator gets a one-time link to make the first one, new at every start.</summary>
internal static class FirstAdministrator
{
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(24);

    /// <summary>The line to print, or null when there is an administrator (or it is the demo). An older link is withdrawn.</summary>
    public static async Task<string?> Offer(WebApplication app)
    {
        if (app.Configuration.GetValue<bool>("Demo:Enabled") || await Exists(app.Services.GetRequiredService<ReadDoor>()))
        {
            return null;
        }

        var secret = AddressSecrets.New();
        await app.Services.GetRequiredService<WriteDoor>().Run(Caller.Program(), Guid.CreateVersion7(), "OfferFirstAdministrator", async w =>
        {
            w.Require(new Sight(Ground.Program), mayKnow: true);
            await OneTimeLinks.Make(w, secret, LinkPurpose.FirstAdministrator, null, Lasts);
        });
        return $"No administrator yet. Make the first one within 24 hours: {app.Services.GetRequiredService<OneTimeLinks>().Address(LinkPurpose.FirstAdministrator, secret)}";
    }

    /// <summary>Whether somebody keeps the accounts already.</summary>
    public static async Task<bool> Exists(ReadDoor reading)
    {
        await using var db = reading.Plain();
        return await Exists(db);
    }

    public static Task<bool> Exists(PokCasesDb db) =>
        db.Professionals.AnyAsync(p => p.State != ProfessionalState.Deactivated && (p.Roles & InstallationRoles.Administrator) != 0);
}
