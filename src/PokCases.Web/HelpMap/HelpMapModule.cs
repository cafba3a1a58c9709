using PokCases.Web.Deadlines;
using PokCases.Web.HelpMap.Exchange;

namespace PokCases.Web.HelpMap;

/// <summary>The map of help (sociale kaart): organisations, what they offer, and the functions by which they are reached. It holds no residents.</summary>
internal static class HelpMapModule
{
    public const string Section = "help-map";
    public const string Purpose = "sociale-kaart";
    public const string Path = "/sociale-kaart";

    /// <summary>The list of what the viewer keeps and is to look over.</summary>
    public const string LookOverPath = $"{Path}?nakijken=mijn";

    /// <summary>The list of what nobody keeps and is to be looked over.</summary>
    public const string UnkeptPath = $"{Path}?nakijken=zonder";

    public static IServiceCollection AddHelpMap(this IServiceCollection services)
    {
        services.AddSingleton<HelpMapReminders>();
        services.AddSingleton<ImportMap>();
        services.AddSingleton<IDueHandler, RemindKeeper>();
        return services;
    }

    public static IEndpointRouteBuilder MapHelpMap(this IEndpointRouteBuilder app)
    {
        app.MapHelpMapPages();
        app.MapOfferForms();
        app.MapOfferCommands();
        app.MapProviderForms();
        app.MapFunctionForms();
        app.MapHelpMapRules();
        app.MapExchange();
        return app;
    }

    /// <summary>An offer's page.</summary>
    public static string OfferPath(Guid id) => $"{Path}/{id}";

    /// <summary>Where a referral to an offer begins: a page of another part, by its address.</summary>
    public static string ReferPath(Guid id) => $"/verwijzingen/nieuw?aanbod={id}";

    /// <summary>An organisation's page.</summary>
    public static string ProviderPath(Guid id) => $"{Path}/aanbieders/{id}";
}
