using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class RemindersOnPostgres(RemindersTests<OnPostgres>.MailHost host) : RemindersTests<OnPostgres>(host);
