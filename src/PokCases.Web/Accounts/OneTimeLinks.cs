using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Accounts;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Accounts;

/// <summary>Links that work once: 32 random bytes in the address, only their hash in the database.</summary>
internal sealed class OneTimeLinks(ReadDoor reading, TimeProvider time, SiteAddress site)
{
    /// <summary>Puts a link in the database, inside a command; older ones for the same purpose die.</summary>
    public static async Task<OneTimeLink> Make(Writing w, string secret, LinkPurpose purpose, Guid? professionalId, TimeSpan life, string newEmail = "")
    {
        foreach (var older in await w.Db.OneTimeLinks.Where(l => l.Purpose == purpose && l.ProfessionalId == professionalId && l.UsedAt == null).ToListAsync())
        {
            older.Withdraw(w.Now);
        }

        var link = new OneTimeLink(Guid.CreateVersion7(), AddressSecrets.HashOf(secret), purpose, professionalId, w.Caller.PersonId == Guid.Empty ? null : w.Caller.PersonId, w.Now, life, newEmail);
        w.Db.OneTimeLinks.Add(link);
        return link;
    }

    /// <summary>Uses a link up, inside a command; throws <c>link-used-or-expired</c>.</summary>
    public static async Task<OneTimeLink> Use(Writing w, string secret, LinkPurpose purpose)
    {
        var hash = AddressSecrets.HashOf(secret);
        var link = await w.Db.OneTimeLinks.SingleOrDefaultAsync(l => l.SecretHash == hash && l.Purpose == purpose)
            ?? throw new RuleViolation("link-used-or-expired", "No such link.");
        link.Use(w.Now);
        return link;
    }

    /// <summary>The link when it still works; null otherwise.</summary>
    public async Task<OneTimeLink?> Find(string secret, LinkPurpose purpose)
    {
        var hash = AddressSecrets.HashOf(secret);
        await using var db = reading.Plain();
        var link = await db.OneTimeLinks.SingleOrDefaultAsync(l => l.SecretHash == hash && l.Purpose == purpose);
        return link?.Works(time.GetUtcNow()) == true ? link : null;
    }

    /// <summary>The whole address of a link, as people get it.</summary>
    public string Address(LinkPurpose purpose, string secret) => site.Of(Path(purpose) + secret);

    /// <summary>Where links of a purpose lead.</summary>
    public static string Path(LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.FirstAdministrator => "/eerste-beheerder/",
        LinkPurpose.Invitation => "/uitnodiging/",
        LinkPurpose.PasswordReset => "/nieuw-wachtwoord/",
        _ => "/account/e-mail/bevestigen/",
    };
}
