using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accounts;

/// <summary>Knows which sign-ins hold. Asked at every request, so that an end is an end at the very next one.</summary>
internal sealed class SignInKeeper(WriteDoor door, ReadDoor reading, TimeProvider time, IOptions<SignInOptions> options)
{
    // A sign of life is kept at most this often: it moves the end of the sign-in, not anything anybody sees.
    private static readonly TimeSpan TouchEvery = TimeSpan.FromMinutes(1);

    /// <summary>Starts a sign-in for a person whose password and second step were checked (or in the demo, picked).</summary>
    public async Task<Guid> Start(Guid professionalId, string from, string trace)
    {
        var id = Guid.CreateVersion7();
        var caller = Caller.Unknown(from, trace) with { Viewer = new Viewer(professionalId, Guid.Empty, InstallationRoles.None, IsActive: true), SignInId = id };
        await door.Run(caller, Guid.CreateVersion7(), "SignIn", async w =>
        {
            var professional = await w.Db.Professionals.SingleAsync(p => p.Id == professionalId);
            if (professional.State == ProfessionalState.Deactivated)
            {
                throw new RefusedException(mayKnow: true, "person-deactivated");
            }

            w.Require(new Sight(Ground.Self), mayKnow: true);
            w.About(professionalId);
            w.Db.SignIns.Add(new SignIn(id, professionalId, w.Now));
        });
        return id;
    }

    /// <summary>The person behind a sign-in, or null when it no longer holds.</summary>
    /// <param name="signInId">From the cookie.</param>
    /// <param name="byPerson">Whether a person made this request; a background pull never keeps a sign-in alive.</param>
    public async Task<SignedInPerson?> Check(Guid signInId, bool byPerson)
    {
        var found = await reading.Share(new SharedKey("sign-in", signInId, DependsOn.Access), db => Find(db, signInId));
        var now = time.GetUtcNow();
        if (found is null
            || now - found.LastActiveAt > options.Value.EndsAfterIdle
            || now - found.StartedAt > options.Value.EndsAfter)
        {
            return null;
        }

        if (byPerson && now - found.LastActiveAt > TouchEvery)
        {
            await door.Keep(d => d.SignIns.Where(s => s.Id == signInId).ExecuteUpdateAsync(u => u.SetProperty(s => s.LastActiveAt, now)));
            found.Touch(now);
        }

        return found.PersonAt(now);
    }

    /// <summary>Signs out: this browser, or everywhere.</summary>
    public Task End(Caller caller, bool everywhere) =>
        door.Run(caller, Guid.CreateVersion7(), everywhere ? "SignOutEverywhere" : "SignOut", async w =>
        {
            w.Require(new Sight(Ground.Self), mayKnow: true);
            w.About(caller.PersonId);
            await EndAll(w, caller.PersonId, everywhere ? null : caller.SignInId);
        });

    /// <summary>Ends all sign-ins of a person but one, inside a command.</summary>
    public static async Task EndOthers(Writing w, Guid professionalId, Guid kept)
    {
        foreach (var signIn in await w.Db.SignIns.Where(s => s.ProfessionalId == professionalId && s.EndedAt == null && s.Id != kept).ToListAsync())
        {
            signIn.End(w.Now);
        }

        w.Advance(WellKnownStreams.Access, $"person:{professionalId}");
    }

    /// <summary>Ends sign-ins inside a command; open pages and connections hear of it by the access stream.</summary>
    public static async Task EndAll(Writing w, Guid professionalId, Guid? only = null)
    {
        foreach (var signIn in await w.Db.SignIns.Where(s => s.ProfessionalId == professionalId && s.EndedAt == null).ToListAsync())
        {
            if (only is null || signIn.Id == only)
            {
                signIn.End(w.Now);
            }
        }

        w.Advance(WellKnownStreams.Access, $"person:{professionalId}");
    }

    private static async Task<HeldSignIn?> Find(PokCasesDb db, Guid signInId)
    {
        var found = await (
            from s in db.SignIns
            join p in db.Professionals on s.ProfessionalId equals p.Id
            join o in db.Organisations on p.OrganisationId equals o.Id
            where s.Id == signInId && s.EndedAt == null && p.State == ProfessionalState.Active
            // An administrator who was given a seat sees cases from then on, and comes back with a second step.
            where p.Roles != InstallationRoles.Administrator
                || !db.TableMembers.Any(m => m.ProfessionalId == p.Id && m.Until == null)
                || db.Accounts.Any(a => a.Id == p.Id && a.TwoFactorEnabled)
            select new { SignIn = s, Person = p, Organisation = o.Name }).SingleOrDefaultAsync();
        if (found is null)
        {
            return null;
        }

        var stewardships = await db.Stewardships.Where(s => s.SubstituteId == found.Person.Id && s.AgreedAt != null && s.EndedAt == null).AsNoTracking().ToListAsync();
        return new HeldSignIn(new SignedInPerson(found.Person, found.Organisation, signInId), stewardships, found.SignIn.StartedAt, found.SignIn.LastActiveAt);
    }
}
