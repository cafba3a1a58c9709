using PokCases.Domain;
using PokCases.Domain.Cases.Households;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Household;

/// <summary>Veilig contact of one person.</summary>
internal static class ContactEndpoints
{
    public static void MapSafeContact(this RouteGroupBuilder household)
    {
        household.MapGet("/personen/{id:guid}/contact", (HttpContext http, string reference, Guid id) =>
            HouseholdForms.Show<ContactPage>(http, reference, "household-contact", Stored(id)));
        household.MapPost("/personen/{id:guid}/contact", Change);
    }

    private static Task<IResult> Change(HttpContext http, string reference, Guid id, IFormCollection form)
    {
        var typed = HouseholdForms.Read(http, form);
        var (how, howNot, isProtected, address) = (
            typed.Line("zo-wel", SafeContact.Longest),
            typed.Line("zo-niet", SafeContact.Longest),
            typed.Ticked("geheim-adres"),
            typed.Line("adres", Texts.Line));
        return HouseholdForms.Save<ContactPage>(http, form, reference, "household-contact", typed, "SetSafeContact", _ => null, Stored(id), async (w, access) =>
        {
            var (member, person) = await PersonEndpoints.Find(w.Db, access, w.Caller.Viewer, id);
            await SafeContacts.Change(w, member, typed.Version, how, howNot, isProtected, address);
            w.About(person.Id);
            w.TellHousehold(access.About.Id);
        });
    }

    private static HouseholdForms.Present Stored(Guid id) => async (scope, access) =>
    {
        var (member, person) = await PersonEndpoints.Find(scope.Db, access, scope.Caller.Viewer, id);
        scope.Show(person.Id, access.Sight.Ground);
        return new HouseholdFormView(
            access.About.Reference,
            $"{CaseEndpoints.PathOf(access.About.Reference)}{HouseholdForms.Under}/personen/{id}/contact",
            await SafeContacts.Filled(scope, member))
        { Subject = person.Name };
    };
}
