import type { PlaybookDecisionId } from './decisions';
import type { Role } from './roles';

/** What people say when they mean a decision: words and phrases, parted by commas, in any form of the word. */
export interface DecisionWords {
  /** Mean this decision nearly always. */
  readonly means: string;
  /** May mean it, or another. */
  readonly hints: string;
}

/** The words of the twelve that their titles do not hold. Phrases are told without articles and pronouns. */
export const decisionWords: Readonly<Record<PlaybookDecisionId, DecisionWords>> = {
  'ai-strategy-and-roadmap': {
    means:
      'strategic,vision,direction,ambition,aspiration,mission,road map,master plan,big picture,north star,long term,' +
      'where going,where are we going,year plan,strategic priorities,strategic plan,five years,three years,set course,strategist',
    hints:
      'plan,priority,goal,objective,future,milestone,timeline,journey,horizon,agenda,head,destination,target,' +
      'transformation,course,year,next year,focus,game plan,whole company,big bets,steer,path,approach',
  },
  'use-case-prioritization': {
    means:
      'pipeline,backlog,initiative,pilot,poc,experiment,idea,intake,prototype,trial,portfolio,proof of concept,' +
      'work on first,do first,comes first,goes first,stop project,kill project,which project,next project,mvp,' +
      'business problem,priority list,use case,proof of value,hackathon,project proposal',
    hints:
      'prioritize,project,rank,first,next,queue,proposal,suggest,submit,opportunity,innovation,go ahead,green light,' +
      'say no,shortlist,demand,request,automate,stop,kill,pause,drop,start,select,choose,scenario,sequence,order of,wish list,' +
      'worth doing,reject,candidate,turn down,more important,most important',
  },
  'tool-and-vendor-selection': {
    means:
      'supplier,procurement,purchase,buy,acquire,license,contract,subscription,subscribe,rfp,rfi,tender,provider,' +
      'platform,saas,copilot,chatgpt,gpt,gemini,claude,openai,anthropic,mistral,perplexity,midjourney,chatbot,negotiate,' +
      'sourcing,third party,build or buy,make or buy,request for proposal,off the shelf,purchase order,sign contract,' +
      'partner,bid,llm provider,model provider,ai product,note taker,statement of work',
    hints:
      'microsoft,google,salesforce,product,software,sign,renew,price,quote,demo,app,application,pick,choose,evaluate,' +
      'compare,shortlist,offer,deal,seat,solution,assistant,llm,technology,plugin,switch to,external,due diligence,bot,' +
      'startup,consultant,outsource,agreement,free version,new tool,which tool,lock in,terms,agent',
  },
  'data-security-and-governance': {
    means:
      'privacy,private,secure,cybersecurity,cyber,breach,leak,confidential,confidentiality,classify,classification,' +
      'sensitive,encryption,hacker,hack,protect,personal,secret,pii,infosec,dlp,retention,attack,phishing,ransomware,' +
      'firewall,vulnerability,ciso,client file,customer file,client data,customer data,personal data,training data,train model,' +
      'data protection,data quality,data owner,data ownership,data access,access to data,data steward,lineage,' +
      'prompt injection,master data,data loss,data incident,proprietary,trade secret,patient record,stolen,anonymize,redact,' +
      'data classification,employee data,customer record',
    hints:
      'access,file,document,record,email,client,customer,patient,information,safe,share,store,permission,quality,put into,' +
      'paste,upload,enter,feed,identity,login,password,threat,expose,dataset,database,incident,spreadsheet,' +
      'sharepoint,delete,outside,catalog,folder,source code,lost,export,account,steal,lose,transcript,recording',
  },
  'infrastructure-and-cloud-architecture': {
    means:
      'gpu,compute,computing,host,server,azure,aws,gcp,network,capacity,integrate,integration,kubernetes,cluster,api,latency,' +
      'datacenter,on premise,on prem,storage,bandwidth,hardware,mlops,container,docker,gateway,endpoint,data center,' +
      'data lake,data platform,tech stack,vector database,google cloud,disaster recovery,landing zone,' +
      'architect,uptime,outage,availability,system integration,processing power,nvidia,warehouse,machine',
    hints:
      'run,system,connect,design,technical,backup,performance,reliability,legacy,database,environment,scale,region,' +
      'sap,erp,slow,speed,down,maintain,technology,back end,virtual,stack,sandbox,build,local,plug into,power',
  },
  'model-governance-and-ethics-policy': {
    means:
      'ethical,bias,fairness,fair,unfair,guardrail,explain,explainable,explainability,transparent,transparency,hallucinate,' +
      'hallucination,discriminate,discrimination,moral,trustworthy,principle,responsible ai,responsible use,ai responsibly,' +
      'approve model,model approval,sign off model,review board,human in loop,human oversight,acceptable use,ai policy,' +
      'usage policy,use policy,model risk,red team,model validation,black box,ethics board,ethics committee,' +
      'model card,model in production,model into production,deepfake,model drift,model inventory,model review,right thing',
    hints:
      'rule,risk,risk assessment,approve,harm,oversee,oversight,review,drift,monitor,validate,test,production,allow,forbid,' +
      'ban,switch off,shut down,wrong,score,guideline,standard,retire,retrain,accuracy,trust,toxic,offensive,' +
      'prohibit,dangerous,values,permit,human,inappropriate,mistake,committee,retract,version,made up,invent',
  },
  'regulatory-compliance': {
    means:
      'regulator,regulation,law,legal,lawful,illegal,audit,auditor,gdpr,hipaa,lawyer,attorney,counsel,authority,fine,penalty,statute,' +
      'statutory,sox,iso,legislation,copyright,liable,liability,lawsuit,dpia,eu ai act,ai act,high risk,watchdog,' +
      'against law,intellectual property,impact assessment,comply,compliant,inspector,dora,nist,sec filing,ccpa',
    hints:
      'obligation,requirement,government,allow,standard,europe,european,eu,filing,evidence,act,court,sue,rule,risk,inspection,' +
      'trouble,conform,certificate,law firm,right,national,ministry,supervisor,jurisdiction,break,register',
  },
  'engineering-team-tooling': {
    means:
      'engineer,developer,programmer,programming,coder,code,coding,ide,devops,cursor,github,gitlab,vscode,jetbrains,codex,tabnine,' +
      'windsurf,github copilot,coding assistant,code assistant,dev tool,dev team,pair programming,code review,' +
      'code generation,claude code,software development,developer tool,software engineer,vs code,' +
      'engineering tool,pull request,copilot for developers,vibe coding,write code,programmer tool,repository,testers',
    hints:
      'software,dev,autocomplete,development,technical team,unit test,script,sprint,debug,repo,qa,test,build pipeline',
  },
  'business-unit-adoption': {
    means:
      'rollout,roll out,roll it out,deployment,deploy,department,champion,culture,cultural,resistance,resist,launch,golive,go live,' +
      'embed,uptake,change management,business unit,use it,not using,nobody uses,people to use,start using,' +
      'onboard business,ambassador,stakeholder,change manager,bring along,new way of working,ways of working,ai usage,' +
      'organizational change,lines of business,transformation business,skeptic,sceptic,persuade,convince,buy in',
    hints:
      'usage,division,branch,sales,marketing,operations,factory,plant,subsidiary,region,country,communicate,' +
      'communication,introduce,process,workflow,accept,acceptance,afraid,fear,transform,everyone,engagement,employee,' +
      'announce,office,logistics,customer service,call center,store,staff,encourage,wider,expand,spread,daily work,reluctant,colleague',
  },
  'roi-and-board-reporting': {
    means:
      'metric,kpi,dashboard,benefit,worth,worth it,payoff,scorecard,savings,shareholder,investor,value,return,success,outcome,result,' +
      'return on investment,pay off,paid off,pay back,payback,business value,business case,get out of it,value for money,tell board,' +
      'board report,board paper,board meeting,okr,working out,bang for buck,director,supervisory board,prove value,roi',
    hints:
      'report,performance,progress,track,quarterly,impact,productivity,profit,number,prove,update,presentation,deck,' +
      'slide,status,baseline,audit committee,figures,earn,revenue,save,gain,chairman,chair,failing,analytics,evidence,annual,stats,' +
      'non executive,effective,inform board',
  },
  'workforce-upskilling': {
    means:
      'training,train,reskill,upskill,skill,literacy,literate,course,learn,learning,teach,teacher,education,talent,curriculum,workshop,' +
      'academy,certification,certify,competence,competency,bootcamp,trainer,coach,coaching,human resources,elearning,' +
      'skill gap,how to prompt,prompt training,prompt engineering,our jobs,replace jobs,lose jobs,job losses,learning program,lesson,class,' +
      'educate staff,capability building,lunch and learn',
    hints:
      'employee,staff,hr,job,prompt,capability,knowledge,hire,recruit,career,webinar,mentor,worker,people,layoff,' +
      'redundancy,qualification,tutorial,beginner,replace,development,basics,graduate,know how,university,retrain,expertise,person',
  },
  'budget-allocation': {
    means:
      'money,funding,fund,cost,spend,spending,finance,financing,purse,headcount,expense,expenditure,afford,capex,opex,dollar,cash,' +
      'cost center,cheque,purse strings,financial,sign off spend,invest,investment,' +
      'cfo,overspend,overrun,chargeback,million,funded',
    hints:
      'pay,pays for,pay for,how much,allocate,cut,increase,limit,forecast,resource,euro,pound,invoice,economics,cheap,expensive,amount,expensive,reserve,' +
      'bill,approve,price,share of,split,run out,charge,fte,extra',
  },
};

/** What people call a role beside its two names. */
export const roleWords: Readonly<Record<Role, string>> = {
  CAIO: 'ai officer,head of ai,ai chief,ai lead,ai director,chief of ai,chief artificial intelligence officer,artificial intelligence officer',
  CIO: 'information officer,it chief,head of it,it director,it lead,chief of it',
  COO: 'operating officer,operations officer,chief operations officer,operations chief,head of operations,chief of operations',
  CEO: 'executive officer,chief executive,managing director',
  VPAI: 'vp ai,ai vp,vice president,vp',
};
