using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class EscalationOnPostgres(TestHost<OnPostgres> host) : EscalationTests<OnPostgres>(host);
