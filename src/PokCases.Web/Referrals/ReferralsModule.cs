using PokCases.Web.Cases.Closing;
using PokCases.Web.Cases.Triage;
using PokCases.Web.Deadlines;
using PokCases.Web.Tables;

namespace PokCases.Web.Referrals;

/// <summary>Warm referrals: who refers stays responsible until the other has taken over, and follows what happens.</summary>
internal static class ReferralsModule
{
    /// <summary>Own lists.</summary>
    public const string Path = "/verwijzingen";

    /// <summary>What reading and writing here is for, in the log.</summary>
    public const string Purpose = "verwijzing";

    /// <summary>The part of the navigation.</summary>
    public const string Section = "referrals";

    public static IServiceCollection AddReferrals(this IServiceCollection services)
    {
        services.AddSingleton<ReferralCalendars>();
        services.AddSingleton<IDueHandler, RemindReferral>();
        services.AddSingleton<IKeepsCaseOpen, ReferralsKeepOpen>();
        services.AddSingleton<ITriageRefers, ReferFromTriage>();
        services.AddHostedService<SeedShippedReasons>();
        return services;
    }

    public static IEndpointRouteBuilder MapReferrals(this IEndpointRouteBuilder app)
    {
        var referrals = app.MapGroup(Path).InSection(Section);
        referrals.MapReferralLists();
        referrals.MapReferralDrafts();
        referrals.MapReferralPages();
        referrals.MapReferralDocuments();
        referrals.MapReferralSteps();
        referrals.MapReferralContact();
        app.MapGroup("/casussen/{reference}/verwijzingen").MapCaseReferrals();
        app.MapReferralTerms();
        return app;
    }

    /// <summary>A referral, by its reference.</summary>
    public static string PathOf(string reference) => $"{Path}/{reference}";
}
