using PokCases.Domain.Access;
using PokCases.Domain.Accounts;

namespace PokCases.Web.Accountability;

/// <summary>Who asks, and from where: what every entry of the log needs.</summary>
/// <param name="Viewer">The person, as the access policy knows one.</param>
/// <param name="SignInId">The sign-in; empty for the program itself and before signing in.</param>
/// <param name="From">Network address.</param>
/// <param name="Trace">W3C trace id.</param>
internal sealed record Caller(Viewer Viewer, Guid SignInId, string From, string Trace)
{
    public Guid PersonId => Viewer.PersonId;

    /// <summary>Set when this request shows a case by emergency access: the page says so. Null for every other request.</summary>
    public EmergencySight? Emergency { get; set; }

    /// <summary>By which outside access somebody without an account came, by a link; empty when the link is not known. Null for everybody else.</summary>
    public Guid? OutsideId { get; init; }

    public Guid OrganisationId => Viewer.OrganisationId;

    /// <summary>The program itself, for jobs and start-up.</summary>
    public static Caller Program(string trace = "") =>
        new(new Viewer(Guid.Empty, Guid.Empty, InstallationRoles.None, IsActive: true), Guid.Empty, "program", trace);

    /// <summary>Somebody without an account, by a link.</summary>
    public static Caller Outside(Guid accessId, string from, string trace) => Unknown(from, trace) with { OutsideId = accessId };

    /// <summary>Somebody of whom nothing is written down, not even from where: who answers an anonymous questionnaire.</summary>
    public static Caller Nobody() => Unknown(string.Empty, string.Empty);

    /// <summary>Somebody who did not sign in.</summary>
    public static Caller Unknown(string from, string trace) =>
        new(new Viewer(Guid.Empty, Guid.Empty, InstallationRoles.None, IsActive: false), Guid.Empty, from, trace);
}
