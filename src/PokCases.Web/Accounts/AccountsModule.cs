using System.Net;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Web.Accountability;
using PokCases.Web.Accountability.LogPage;
using PokCases.Web.Accountability.Sealing;
using PokCases.Web.Accounts.Administering;
using PokCases.Web.Accounts.Identity;
using PokCases.Web.Accounts.Keys;
using PokCases.Web.Accounts.Own;
using PokCases.Web.Accounts.SigningIn;
using PokCases.Web.Accounts.Stewarding;
using PokCases.Web.Deadlines;
using PokCases.Web.Shell;

namespace PokCases.Web.Accounts;

/// <summary>Who gets in, and as what.</summary>
internal static class AccountsModule
{
    /// <summary>Rounds of PBKDF2 with SHA-512, as OWASP advises (2023).</summary>
    private const int HashRounds = 210_000;

    public static IServiceCollection AddAccounts(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddCheckedOptions<SignInOptions, ValidateSignInOptions>(configuration, SignInOptions.Section);
        services.AddCheckedOptions<InvitationOptions, ValidateInvitationOptions>(configuration, InvitationOptions.Section);
        services.AddCheckedOptions<ProxyOptions, ValidateProxyOptions>(configuration, ProxyOptions.Section);
        services.AddSingleton<StewardshipMail>();
        services.AddSingleton<IDueHandler, BeginStewardship>();
        services.AddSingleton<IDueHandler, EndStewardship>();
        services.AddDataProtection().SetApplicationName("PokCases");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>, ConfigureKeys>();
        AddSigningIn(services);
        AddIdentity(services);
        services.AddHostedService<AccessWatch>();
        services.AddScoped<PeopleDesk>();
        services.AddSingleton<OrganisationDesk>();
        services.AddSingleton<Responsibilities>();
        return services;
    }

    /// <summary>Behind a proxy that was named, its word about the client's address counts; nobody else's.</summary>
    public static IApplicationBuilder UseForwardedHeadersWhenConfigured(this IApplicationBuilder app)
    {
        var known = app.ApplicationServices.GetRequiredService<IOptions<ProxyOptions>>().Value.Known;
        if (known.Length == 0)
        {
            return app;
        }

        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        foreach (var proxy in known)
        {
            if (IPAddress.TryParse(proxy, out var address))
            {
                options.KnownProxies.Add(address);
            }
            else
            {
                options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
            }
        }

        return app.UseForwardedHeaders(options);
    }

    /// <summary>Fills the frame of the page with where this person may go.</summary>
    public static IApplicationBuilder UseNavigation(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        var frame = http.RequestServices.GetRequiredService<PageFrame>();
        if (frame.SignedIn)
        {
            var texts = http.RequestServices.GetRequiredService<IStringLocalizer<ShellTexts>>();
            List<NavigationItem> items = [new("my-day", "/mijn-dag", texts["NavMyDay"])];
            var viewer = http.GetCaller().Viewer;
            if (AccessPolicy.Administration(viewer).IsAllowed)
            {
                items.Add(new("administration", "/beheer", texts["NavAdministration"]));
            }
            else
            {
                items.Add(new("tables", "/tafels", texts["NavTables"]));
                items.Add(new("cases", "/casussen", texts["NavCases"]));
                items.Add(new("referrals", "/verwijzingen", texts["NavReferrals"]));
                items.Add(new("signals", "/signalen", texts["NavSignals"]));
                if (AccessPolicy.Log(viewer).IsAllowed)
                {
                    items.Add(new("log", LogEndpoints.Path, texts["NavLog"]));
                }

                if (AccessPolicy.Grants(viewer).IsAllowed)
                {
                    items.Add(new("administration", "/beheer/rollen", http.RequestServices.GetRequiredService<IStringLocalizer<AccountTexts>>()["NavGrants"]));
                }
            }

            if (AccessPolicy.AdviceFigures(viewer).IsAllowed)
            {
                items.Add(new("advice-desk", AccessPolicy.AdviceDesk(viewer).IsAllowed ? "/spreekuur/klantcontact" : "/spreekuur/team", texts["NavAdviceDesk"]));
            }

            if (AccessPolicy.HelpMap(viewer).IsAllowed)
            {
                items.Add(new("help-map", "/sociale-kaart", texts["NavHelpMap"]));
            }

            if (AccessPolicy.EmergencyAccesses(viewer).IsAllowed)
            {
                items.Add(new("emergency-review", "/noodtoegang/beoordelen", texts["NavEmergencyReview"]));
            }

            if (AccessPolicy.Requests(viewer).IsAllowed)
            {
                items.Add(new("requests", "/verzoeken", texts["NavRequests"]));
            }

            if (AccessPolicy.RetentionProfiles(viewer).IsAllowed)
            {
                items.Add(new("retention", AccessPolicy.RetentionList(viewer).IsAllowed ? "/bewaren" : "/bewaren/profielen", texts["NavRetention"]));
            }

            frame.Navigation = items;
            List<NavigationItem> own = [new("account", "/account", texts["NavAccount"])];
            if (AccessPolicy.Stewardship(viewer).IsAllowed)
            {
                own.Add(new("stewardship", StewardshipEndpoints.Path, texts["NavStewardship"]));
                own.Add(new("ask-access", "/toegang-vragen", texts["NavAskAccess"]));
                own.Add(new("emergency", "/noodtoegang", texts["NavEmergency"]));
            }

            frame.AccountMenu = [.. own, new("checkpoints", CheckpointEndpoints.Path, texts["NavCheckpoints"])];
        }

        await next(http);
    });

    public static IEndpointRouteBuilder MapAccounts(this IEndpointRouteBuilder app)
    {
        app.MapSigningIn();
        app.MapLinks();
        app.MapOwnAccount();
        app.MapHome();
        app.MapOrganisations();
        app.MapPeople();
        app.MapStewardships();
        return app;
    }

    private static void AddSigningIn(IServiceCollection services)
    {
        services.AddSingleton<SignInKeeper>();
        services.AddAuthentication(SignInCookie.Scheme).AddCookie().AddCookie(SecondStepCookie.Scheme, SecondStepCookie.Configure);
        services.AddOptions<CookieAuthenticationOptions>(SignInCookie.Scheme).Configure<IOptions<SignInOptions>>(
            (cookie, signIn) => SignInCookie.Configure(cookie, signIn.Value.EndsAfter));
        services.AddOptions<CookieAuthenticationOptions>(SignInCookie.Scheme).PostConfigure<IOptions<InstallationOptions>>(SecureWhenHttps);
        services.AddOptions<CookieAuthenticationOptions>(SecondStepCookie.Scheme).PostConfigure<IOptions<InstallationOptions>>(SecureWhenHttps);
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddAntiforgery();
        services.AddOptions<Microsoft.AspNetCore.Antiforgery.AntiforgeryOptions>().Configure<IOptions<InstallationOptions>>((options, installation) =>
        {
            options.Cookie.Name = "pokcases-form";
            options.Cookie.SecurePolicy = installation.Value.IsHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        });
        services.AddRateLimiter(AttemptLimit.Configure);
        services.AddScoped<SignInDesk>();
        services.AddSingleton<DummyPassword>();
        services.AddSingleton<OneTimeLinks>();
    }

    private static void AddIdentity(IServiceCollection services)
    {
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = HashRounds);
        services.AddScoped<IPasswordValidator<Account>, PasswordRules>();
        services.AddIdentityCore<Account>(options =>
        {
            options.User.RequireUniqueEmail = true;
            options.User.AllowedUserNameCharacters = string.Empty;
        }).AddUserStore<AccountStore>().AddUserManager<AccountManager>();
        services.AddSingleton<SecondStepKeys>();
        services.AddScoped<SecondStepSetUp>();
    }

    private static void SecureWhenHttps(CookieAuthenticationOptions cookie, IOptions<InstallationOptions> installation)
    {
        if (installation.Value.IsHttps)
        {
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        }
    }
}
