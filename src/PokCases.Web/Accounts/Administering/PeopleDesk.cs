using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Web.Accountability;
using PokCases.Web.Accounts.Identity;
using PokCases.Web.Cases.Leading;
using PokCases.Web.HelpMap;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Accounts.Administering;

/// <summary>The commands about people: who gets in, and as what.</summary>
internal sealed class PeopleDesk(WriteDoor door, ReadDoor reading, AccountManager accounts, OneTimeLinks links, MailQueue mails, IOptions<InvitationOptions> invitations)
{
    private static readonly TimeSpan ResetLasts = TimeSpan.FromHours(24);

    private TimeSpan InvitationLasts => TimeSpan.FromDays(invitations.Value.LifeDays);

    /// <summary>Registers somebody; the link is shown once, and null when this very command was done before.</summary>
    public async Task<(Guid Id, string? Link)> Invite(Caller caller, Guid commandId, PersonInput input)
    {
        if (await WasDone(caller, commandId) && await accounts.FindByEmailAsync(input.Email) is { } invited)
        {
            return (invited.Id, null);
        }

        var account = new Account { Id = Guid.CreateVersion7(), Email = input.Email };
        var secret = AddressSecrets.New();
        var link = links.Address(LinkPurpose.Invitation, secret);
        await accounts.Register(account, new AccountCommand(caller, commandId, "InvitePerson", async w =>
        {
            w.Require(AccessPolicy.Administration(caller.Viewer), mayKnow: true);
            await CheckOrganisation(w, input.OrganisationId);
            var person = new Professional(account.Id, input.Name, input.Function, input.OrganisationId, InstallationRoles.None);
            person.WorksUnder(input.Profession);
            w.Db.Professionals.Add(person);
            await RoleChange.Apply(w, person, input.Roles);
            await OneTimeLinks.Make(w, secret, LinkPurpose.Invitation, person.Id, InvitationLasts);
            mails.Put(w, MailKind.Invitation, input.Email, person.Language, link);
            Tell(w, person.Id);
        }));
        return (account.Id, accounts.Accounts.WasRepeated ? null : link);
    }

    /// <summary>A new link for somebody invited who has not come yet; the older one dies.</summary>
    public Task<string?> InviteAgain(Caller caller, Guid commandId, Guid id) =>
        MakeLink(caller, commandId, "InviteAgain", id, LinkPurpose.Invitation, InvitationLasts, ProfessionalState.Invited, MailKind.Invitation);

    /// <summary>A link to choose a new password, to hand over in person.</summary>
    public Task<string?> OfferNewPassword(Caller caller, Guid commandId, Guid id) =>
        MakeLink(caller, commandId, "OfferNewPassword", id, LinkPurpose.PasswordReset, ResetLasts, ProfessionalState.Active, null);

    public Task Change(Caller caller, Guid commandId, Guid id, int seen, PersonInput input) => door.Run(caller, commandId, "ChangePerson", async w =>
    {
        var person = await Find(w, id);
        if (person.OrganisationId != input.OrganisationId)
        {
            await CheckOrganisation(w, input.OrganisationId);
            await LeaveFunctions.Of(w, id, person.OrganisationId);
        }

        person.Change(seen, input.Name, input.Function, input.OrganisationId);
        person.WorksUnder(input.Profession);
    });

    public Task SetRoles(Caller caller, Guid commandId, Guid id, InstallationRoles roles) => door.Run(caller, commandId, "SetRoles", async w =>
    {
        var person = await Find(w, id);
        await RoleChange.Apply(w, person, roles);
        var account = await w.Db.Accounts.SingleAsync(a => a.Id == id);
        if (!account.TwoFactorEnabled && AccessPolicy.SeesCases(roles, hasSeat: false))
        {
            // Sees cases from now on: signs in again, and sets the second step up on the way.
            await SignInKeeper.EndAll(w, id);
        }
    });

    public async Task ChangeEmail(Caller caller, Guid commandId, Guid id, string email)
    {
        var account = await AccountOf(id);
        await accounts.Readdress(account, email, new AccountCommand(caller, commandId, "ChangeAddressFor", async w =>
        {
            await Find(w, id);
            await SignInKeeper.EndAll(w, id);
        }));
    }

    public async Task ForgetSecondStep(Caller caller, Guid commandId, Guid id) =>
        await accounts.ForgetSecondStep(await AccountOf(id), new AccountCommand(caller, commandId, "ResetSecondStep", async w =>
        {
            await Find(w, id);
            await SignInKeeper.EndAll(w, id);
        }));

    public Task EndSignIns(Caller caller, Guid commandId, Guid id) => door.Run(caller, commandId, "EndSignIns", async w =>
    {
        await Find(w, id);
        await SignInKeeper.EndAll(w, id);
    });

    public Task Deactivate(Caller caller, Guid commandId, Guid id) => door.Run(caller, commandId, "DeactivatePerson", async w =>
    {
        var person = await Find(w, id);
        if (person.Roles.HasFlag(InstallationRoles.Administrator))
        {
            await RoleChange.CheckNotLastAdministrator(w, id);
        }

        person.Deactivate((await Responsibilities.Load(w.Db, id)).Count);
        await LeaveFunctions.Of(w, id, person.OrganisationId);
        await OffersFallAway.OfPerson(w, id);
        await SignInKeeper.EndAll(w, id);
        foreach (var link in await w.Db.OneTimeLinks.Where(l => l.ProfessionalId == id && l.UsedAt == null).ToListAsync())
        {
            link.Withdraw(w.Now);
        }
    });

    public Task Reactivate(Caller caller, Guid commandId, Guid id) => door.Run(caller, commandId, "ReactivatePerson", async w =>
    {
        var person = await Find(w, id);
        await CheckOrganisation(w, person.OrganisationId);
        person.Reactivate();
    });

    private static async Task<Professional> Find(Writing w, Guid id)
    {
        w.Require(AccessPolicy.Administration(w.Caller.Viewer), mayKnow: true);
        Tell(w, id);
        return await w.Db.Professionals.SingleOrDefaultAsync(p => p.Id == id) ?? throw RefusedException.Unknown();
    }

    private static void Tell(Writing w, Guid id)
    {
        w.About(id);
        w.Advance(WellKnownStreams.Access, $"person:{id}");
    }

    private static async Task CheckOrganisation(Writing w, Guid id) => RuleViolation.When(
        !await w.Db.Organisations.AnyAsync(o => o.Id == id && !o.IsClosed),
        "organisation-closed",
        "Nobody new works for an organisation that is closed or unknown.");

    private async Task<string?> MakeLink(Caller caller, Guid commandId, string name, Guid id, LinkPurpose purpose, TimeSpan life, ProfessionalState state, MailKind? mail)
    {
        var secret = AddressSecrets.New();
        var address = links.Address(purpose, secret);
        var mark = Guid.CreateVersion7();
        var written = await door.Run(caller, commandId, name, async w =>
        {
            var person = await Find(w, id);
            RuleViolation.When(person.State != state, "person-state", $"Only for somebody who is {state}.");
            await OneTimeLinks.Make(w, secret, purpose, id, life);
            if (mail is { } kind)
            {
                mails.Put(w, kind, await w.Db.Accounts.Where(a => a.Id == id).Select(a => a.Email).SingleAsync(), person.Language, address);
            }

            return mark;
        });
        return written.Answer == mark ? address : null;
    }

    // Identity looks whether the address is free before it asks the door, so a form sent twice must be known before that.
    private async Task<bool> WasDone(Caller caller, Guid commandId)
    {
        await using var db = reading.Plain();
        return await db.Commands.AnyAsync(c => c.Id == commandId && c.ActorId == caller.PersonId);
    }

    private async Task<Account> AccountOf(Guid id) => await accounts.FindByIdAsync(id.ToString()) ?? throw RefusedException.Unknown();
}
